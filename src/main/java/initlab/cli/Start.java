package initlab.cli;

import initlab.exercise.CellParameters;
import initlab.files.FileException;
import initlab.files.FileReader;
import initlab.files.NamedArray;
import initlab.initializer.Initialization;
import initlab.network.Parameters;
import initlab.setup.Settings;
import initlab.setup.Setup;
import initlab.training.Run;
import initlab.weights.GivenWeights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The start of a run: an initialization of the set-up, the person's own function, or a file of weights.
 *
 * @param setup the set-up; its layers are those of the file
 * @param name the initialization as the query writes it, or the name of the file
 * @param given the parameters of the file; null if there is none
 */
record Start(Setup setup, String name, Parameters given) {
    /** A start for each initialization of a set-up. */
    static List<Start> all(Setup setup) {
        List<Start> starts = new ArrayList<>();
        for (String initialization : setup.initializations()) {
            starts.add(new Start(setup, initialization, null));
        }
        return starts;
    }

    /**
     * A start from an npz file.
     *
     * @throws RefusedException if it cannot be read, or is no network that can be trained
     */
    static Start file(Setup setup, String file) throws RefusedException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(Path.of(file));
        } catch (IOException e) {
            throw new RefusedException("“" + file + "” cannot be read.");
        }
        String name = Path.of(file).getFileName().toString();
        // The inflater answers at once, so the result is there when the method returns.
        Answer answer = new Answer();
        FileReader.readArrays(name, bytes, new JdkInflater(), answer);
        try {
            Parameters parameters = GivenWeights.of(name, answer.arrays()).parameters();
            return new Start(setup.with(Settings.LAYERS, parameters.dims()), name, parameters);
        } catch (FileException e) {
            throw new RefusedException(e.getMessage());
        }
    }

    /**
     * A run at iteration 0.
     *
     * @throws RefusedException if the person's own function gives no parameters
     */
    Run run() throws RefusedException {
        if (given != null) {
            return new Run(setup, given);
        }
        if (name.equals(Initialization.FILE)) {
            return new Run(
                    setup, Parameters.of(setup.layerDims(), setup.weights().values()));
        }
        if (!Initialization.isMine(name)) {
            return new Run(setup, name);
        }
        CellParameters own = CellParameters.of(setup.cell(), setup.layerDims().sizes());
        if (own.error() != null) {
            throw new RefusedException(own.problem());
        }
        return new Run(setup, Parameters.of(setup.layerDims(), own.values()));
    }

    /** Keeps what a reader answers. */
    private static final class Answer implements FileReader.ArraysResult {
        private List<NamedArray> read;
        private FileException refusal;

        @Override
        public void read(List<NamedArray> arrays) {
            read = arrays;
        }

        @Override
        public void refused(FileException reason) {
            refusal = reason;
        }

        List<NamedArray> arrays() throws FileException {
            if (refusal != null) {
                throw refusal;
            }
            return read;
        }
    }
}
