package org.tadamon.core;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.tadamon.core.CoreRules.checking;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeElement;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.util.Optional;
import java.util.Set;
import org.tadamon.core.privacy.Personal;

/** How personal data is kept out of logs and out of the clear. */
final class PersonalDataRules {

    private static final Set<String> PERSONAL_WORDS = Set.of(
            "name", "givenName", "familyName", "email", "mail", "address", "phone", "telephone", "ip", "userAgent");

    static final ArchRule WHAT_HOLDS_A_PERSON_MASKS_ITSELF = classes()
            .that(describe("are or hold a person", PersonalDataRules::isOrHoldsAPerson))
            .should(checking(
                    "write their own toString",
                    type -> writesItsOwnToString(type)
                            ? Optional.empty()
                            : Optional.of(type.getName() + " leaves its toString to the compiler")))
            .because("whatever is logged must name nobody");

    static final ArchRule NO_PERSON_IN_THE_CLEAR = classes()
            .that()
            .resideInAPackage("..signature")
            .should(checking("hold nothing personal as text", type -> {
                var clear = type.getFields().stream()
                        .filter(field -> field.getRawType().isEquivalentTo(String.class))
                        .filter(field -> PERSONAL_WORDS.contains(field.getName()))
                        .map(JavaField::getFullName)
                        .sorted()
                        .toList();
                return clear.isEmpty() ? Optional.empty() : Optional.of(String.join(" and ", clear));
            }))
            .because("a signer's name and address are sealed where they were typed");

    private PersonalDataRules() {}

    private static boolean isOrHoldsAPerson(JavaClass type) {
        return type.isEquivalentTo(Personal.class)
                || type.getFields().stream()
                        .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream())
                        .anyMatch(held -> held.isEquivalentTo(Personal.class));
    }

    /** A record always has the method; where nobody wrote it, its body is one call made up by the runtime. */
    private static boolean writesItsOwnToString(JavaClass type) {
        return ClassFile.of().parse(bytesOf(type)).methods().stream()
                .filter(method -> method.methodName().equalsString("toString")
                        && method.methodType().equalsString("()Ljava/lang/String;"))
                .flatMap(method -> method.code().stream())
                .anyMatch(code -> code.elementStream().noneMatch(PersonalDataRules::isMadeUpByTheRuntime));
    }

    private static boolean isMadeUpByTheRuntime(CodeElement element) {
        return element instanceof InvokeDynamicInstruction call
                && call.bootstrapMethod().owner().displayName().equals("ObjectMethods");
    }

    private static byte[] bytesOf(JavaClass type) {
        try (InputStream file = type.getSource().orElseThrow().getUri().toURL().openStream()) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
