package attune.cli;

import attune.io.UnreadableFileException;
import attune.model.TrainingFailedException;
import attune.model.UnreadableModelException;
import attune.project.UnreadableProjectException;
import attune.task.JobCancelledException;
import attune.task.Reason;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Turns whatever a command threw into one plain sentence and an exit code; a bug's details go to the log.
record Failures(PrintWriter err, Path log) {
    private static final Logger LOG = Logger.getLogger(Failures.class.getName());

    /// Prints the sentence, on one line, and returns the exit code.
    int report(Throwable problem) {
        err.println(sentence(problem).strip().replaceAll("\\s*\\R\\s*", " "));
        err.flush();
        return switch (problem) {
            case CommandFailure failure -> failure.code();
            case UnreadableFileException _,UnreadableModelException _,UnreadableProjectException _ ->
                ExitCodes.UNREADABLE;
            default -> ExitCodes.OTHER;
        };
    }

    private String sentence(Throwable problem) {
        return switch (problem) {
            case CommandFailure failure -> message(failure);
            case UnreadableFileException unreadable -> message(unreadable);
            case UnreadableModelException unreadable -> message(unreadable);
            case UnreadableProjectException unreadable -> message(unreadable);
            case TrainingFailedException failed -> message(failed);
            case JobCancelledException _ -> "Stopped: nothing was written.";
            case FileSystemException refused -> refused.getFile() + " cannot be written: " + Reason.of(refused) + ".";
            case IOException refused -> "The disk refuses: " + Reason.of(refused) + ".";
            case OutOfMemoryError _ -> "There is not enough memory for this: close other programs, or ask for less"
                    + " (a smaller --batch, --hidden or --notes).";
            case LinkageError _ -> bug(problem, "The native libraries of the network cannot be loaded on this system");
            default -> bug(problem, "Attune met a fault of its own (" + problem.getClass().getSimpleName() + ")");
        };
    }

    private String bug(Throwable problem, String sentence) {
        LOG.log(Level.SEVERE, sentence, problem);
        return sentence + "; what happened is written in " + log + ", please report it.";
    }

    private static String message(Throwable problem) {
        String message = problem.getMessage();
        return message == null || message.isBlank() ? problem.getClass().getSimpleName() : message;
    }
}
