package io.github.touchstone.benchmarks.result;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What something was measured on.
 *
 * @param processor the model of the processor
 * @param cores how many cores the JVM has
 * @param memory of the machine, in 10^9 bytes
 * @param system the operating system
 * @param java vendor and version of the JDK
 */
public record Machine(String processor, int cores, double memory, String system, String java) {

    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    /**
     * Looks around.
     *
     * @return this machine
     */
    public static Machine here() {
        return new Machine(
                processorAtHand(),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                                .getTotalMemorySize()
                        / 1e9,
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
    }

    /** Only Linux says; elsewhere the architecture has to do. */
    private static String processorAtHand() {
        if (!Files.isReadable(PROCESSORS)) {
            return System.getProperty("os.arch");
        }
        try (Stream<String> lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElseGet(() -> System.getProperty("os.arch"));
        } catch (IOException e) {
            return System.getProperty("os.arch");
        }
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s, %d cores, %.0f GB, %s, %s", processor, cores, memory, system, java);
    }
}
