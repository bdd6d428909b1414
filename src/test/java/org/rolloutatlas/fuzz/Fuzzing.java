package org.rolloutatlas.fuzz;

/** Where Jazzer enters: with the name of a target, then with one input after another. */
public final class Fuzzing {
    private static Target target = Target.EDTF;

    private Fuzzing() {}

    /** Called once, by its name. */
    public static void fuzzerInitialize(String[] arguments) {
        target = Target.named(arguments[0]);
    }

    /** Called for each input, by its name; what it throws is a finding. */
    public static void fuzzerTestOneInput(byte[] input) throws Exception {
        target.holdFor(input);
    }
}
