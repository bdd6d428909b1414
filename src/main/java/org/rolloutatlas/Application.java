package org.rolloutatlas;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Wiring of the product and nothing else; {@code ./atlas serve} starts it. */
@SpringBootApplication
public class Application {}
