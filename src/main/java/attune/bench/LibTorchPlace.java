package attune.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Finds the LibTorch reference where the user says that it is: on a class path, or in the folder of a Maven project.
public final class LibTorchPlace {
    private LibTorchPlace() {}

    /// @param place a class path as Java takes it, or a folder with a `pom.xml`
    public static LibTorch find(String place) throws BenchException {
        Path folder = place.contains(File.pathSeparator) || place.endsWith("*") ? Path.of("") : Path.of(place);
        if (!place.isEmpty() && Files.isRegularFile(folder.resolve("pom.xml")) && !folder.toString().isEmpty()) {
            return ofMaven(folder);
        }
        for (String entry : place.split(File.pathSeparator, -1)) {
            String named = entry.endsWith("*") ? entry.substring(0, entry.length() - 1) : entry;
            if (entry.isEmpty() || !Files.exists(Path.of(named))) {
                throw new BenchException("--libtorch names " + (entry.isEmpty() ? "nothing" : entry)
                        + ", which is not there: give a class path with " + LibTorch.CLASS
                        + " and LibTorch's jars, or the folder of its Maven project.");
            }
        }
        return LibTorch.onClassPath(place, LibTorch.CLASS);
    }

    /// Maven tells the class path; what it has not compiled yet, Java compiles as it starts it.
    private static LibTorch ofMaven(Path folder) throws BenchException {
        Path compiled = folder.resolve("target/classes");
        Path source = folder.resolve("src/main/java/" + LibTorch.CLASS + ".java");
        if (Files.exists(compiled.resolve(LibTorch.CLASS + ".class"))) {
            return LibTorch.onClassPath(compiled + File.pathSeparator + classPath(folder), LibTorch.CLASS);
        }
        if (!Files.exists(source)) {
            throw new BenchException(folder + " holds no " + LibTorch.CLASS + ".java in src/main/java.");
        }
        if (ModuleLayer.boot().findModule("jdk.compiler").isEmpty()) {
            throw new BenchException("This Java cannot compile " + source
                    + ": run 'mvn compile' in that folder first, or run attune with a JDK.");
        }
        return LibTorch.onClassPath(classPath(folder), source.toString());
    }

    private static String classPath(Path folder) throws BenchException {
        String maven = System.getProperty("os.name").startsWith("Windows") ? "mvn.cmd" : "mvn";
        try {
            Path answer = Files.createTempFile("attune-bench", ".classpath");
            List<String> said = LibTorch.lines(List.of(maven, "-q", "-B", "-f", folder.resolve("pom.xml").toString(),
                    "dependency:build-classpath", "-Dmdep.outputFile=" + answer));
            String classPath = Files.readString(answer).strip();
            Files.delete(answer);
            if (classPath.isEmpty()) {
                throw new BenchException("Maven does not tell the class path of " + folder + ": "
                        + (said.isEmpty() ? "it said nothing" : said.getFirst()));
            }
            return classPath;
        } catch (IOException problem) {
            throw new BenchException("Maven's answer cannot be read: " + problem.getMessage());
        }
    }
}
