package org.tadamon.deploy.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.tadamon.deploy.console.Arguments;
import org.tadamon.deploy.console.Tool;

/** {@code deploy/verify-package}: see {@link #USAGE}. */
public final class Verify {

    private static final String USAGE = """
            deploy/verify-package FILE [--key FINGERPRINT]

            Checks a package for decision makers, or a ZIP with several, without the platform that made it: that each
            manifest is signed, that every file is there and is what the manifest says, and that there is no other. Ends
            with 1 if anything is not as it should be.

              --key FINGERPRINT   whose signature it must be: SHA-256 of the platform's public key, as the platform
                                  tells it at /api/v1/export-key; without it any key is taken, and told""";

    private Verify() {}

    /** Runs the tool. */
    public static void main(String[] args) {
        new Tool(USAGE, Set.of("key"), Set.of()).run(args, Verify::run);
    }

    private static boolean run(Arguments arguments) throws IOException {
        var packages = PackageCheck.read(Path.of(arguments.onlyWord("FILE")));
        var key = arguments.text("key");
        boolean right = !packages.isEmpty();
        if (!right) {
            System.out.println("There is no package in it.");
        }
        if (key == null) {
            System.out.println("Whose signature it is was not asked: compare the key with what the platform tells.");
        }
        for (var each : packages.entrySet()) {
            var check = PackageCheck.of(each.getValue(), key);
            right &= check.isRight();
            System.out.printf("%s%s%n", each.getKey(), check.told());
        }
        return right;
    }
}
