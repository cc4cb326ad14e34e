package initlab.cli;

import initlab.exercise.CellParameters;
import initlab.initializer.Initialization;
import initlab.network.LayerDims;
import initlab.network.Parameters;
import initlab.setup.Setup;
import initlab.training.Run;

/** The start of a run, also from the person's own function. */
final class Start {
    private Start() {}

    /**
     * A run at iteration 0.
     *
     * @throws RefusedException if the person's own function gives no parameters
     */
    static Run of(Setup setup, String initialization) throws RefusedException {
        if (!Initialization.isMine(initialization)) {
            return new Run(setup, initialization);
        }
        LayerDims layers = setup.layerDims();
        CellParameters given = CellParameters.of(setup.cell(), layers.sizes());
        if (given.error() != null) {
            throw new RefusedException(given.problem());
        }
        return new Run(setup, Parameters.of(layers, given.values()));
    }
}
