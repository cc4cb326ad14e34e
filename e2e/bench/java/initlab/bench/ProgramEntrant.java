package initlab.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.util.List;

/** A program that reads lines {@code iterations 0|1} and answers each with {@code elapsed-ms cpu-ms cost}. */
final class ProgramEntrant implements Entrant {
    private final Process process;
    private final PrintStream questions;
    private final BufferedReader answers;

    ProgramEntrant(File folder, List<String> command) throws IOException {
        process = new ProcessBuilder(command)
                .directory(folder)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        questions = new PrintStream(process.getOutputStream(), true);
        answers = new BufferedReader(new InputStreamReader(process.getInputStream()));
    }

    @Override
    public Timing train(int iterations, boolean withCost) throws IOException {
        questions.println(iterations + " " + (withCost ? 1 : 0));
        for (String line = answers.readLine(); line != null; line = answers.readLine()) {
            String[] words = line.split(" ");
            if (words.length == 3 && line.matches("[-+.0-9eENnaif ]+")) {
                return new Timing(
                        Double.parseDouble(words[0]),
                        Double.parseDouble(words[1]),
                        words[2].equals("nan") ? Double.NaN : Double.parseDouble(words[2]));
            }
        }
        throw new IOException("the program ended without an answer");
    }

    @Override
    public void close() {
        process.destroy();
    }
}
