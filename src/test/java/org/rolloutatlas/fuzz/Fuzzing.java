package org.rolloutatlas.fuzz;

/** Where Jazzer enters: with the name of a target, then with one input after another. */
public final class Fuzzing {
    private static Target target = Target.EDTF;

    private Fuzzing() {}

    /** Called once, by its name. */
    public static void fuzzerInitialize(String[] arguments) throws Exception {
        target = Target.named(arguments[0]);
        target.holdFor(new byte[] {'@', '1', '\n', '0'}); // what is loaded and read once, in no input's time
    }

    /** Called for each input, by its name; what it throws is a finding. */
    public static void fuzzerTestOneInput(byte[] input) throws Exception {
        target.holdFor(input);
    }
}
