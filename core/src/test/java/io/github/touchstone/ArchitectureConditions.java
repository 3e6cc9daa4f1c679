package io.github.touchstone;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Locale;
import java.util.Set;

/** Conditions that ArchUnit has no words for. */
final class ArchitectureConditions {

    /** Methods, as "Type.name", that read the default locale or charset, the clock or chance, whatever their arguments. */
    private static final Set<String> NEVER = Set.of(
            "Locale.getDefault",
            "Charset.defaultCharset",
            "TimeZone.getDefault",
            "ZoneId.systemDefault",
            "Instant.now",
            "LocalDate.now",
            "LocalDateTime.now",
            "System.currentTimeMillis",
            "System.getProperty",
            "System.getenv",
            "System.lineSeparator",
            "System.identityHashCode",
            "Object.hashCode",
            "Math.random",
            "String.formatted");

    /** Methods that do so unless a locale or charset is among their arguments. */
    private static final Set<String> NEVER_BY_DEFAULT =
            Set.of("String.format", "String.toLowerCase", "String.toUpperCase", "String.getBytes");

    /** Their last digit may differ between processors; those of StrictMath do not. */
    private static final Set<String> INEXACT = Set.of(
            "exp", "expm1", "log", "log10", "log1p", "pow", "sin", "cos", "tan", "atan", "atan2", "sinh", "tanh",
            "cbrt");

    private ArchitectureConditions() {}

    static ArchCondition<JavaClass> nameAmongTheirInterfaces(String name) {
        return new ArchCondition<>("name " + name + " among their interfaces") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean named = type.getRawInterfaces().stream()
                        .anyMatch(implemented -> implemented.getName().equals(name));
                events.add(new SimpleConditionEvent(type, named, type.getName() + " implements " + name));
            }
        };
    }

    static ArchCondition<JavaClass> callWhatDiffersBetweenMachines() {
        return new ArchCondition<>("call what differs between machines") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaMethodCall call : type.getMethodCallsFromSelf()) {
                    events.add(new SimpleConditionEvent(call, differs(call), call.getDescription()));
                }
            }
        };
    }

    private static boolean differs(JavaMethodCall call) {
        String method = call.getTargetOwner().getSimpleName() + "." + call.getName();
        return NEVER.contains(method)
                || (NEVER_BY_DEFAULT.contains(method) && !isExplicit(call))
                || (call.getTargetOwner().getName().equals("java.lang.Math") && INEXACT.contains(call.getName()))
                || call.getTargetOwner().getSimpleName().equals("Random");
    }

    private static boolean isExplicit(JavaMethodCall call) {
        return call.getTarget().getRawParameterTypes().stream()
                .map(JavaClass::getSimpleName)
                .anyMatch(type -> type.equals(Locale.class.getSimpleName()) || type.equals("Charset"));
    }
}
