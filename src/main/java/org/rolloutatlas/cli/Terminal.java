package org.rolloutatlas.cli;

import java.io.PrintWriter;

/** Where a command speaks: results on {@code out}, complaints on {@code err}. */
record Terminal(PrintWriter out, PrintWriter err) {}
