package initlab.worker;

import initlab.measure.Task;
import initlab.setup.SetupQuery;
import initlab.training.Detail;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.typedarrays.Float64Array;

/** Gives a worker a {@link Task}; answered by {@link Reply#NUMBERS}, or by {@link Reply#FAILED} if it has no numbers. */
public abstract class TaskRequest extends Request {
    /** The word of the task's measure. */
    @JSProperty
    abstract String getMeasure();

    @JSProperty
    abstract void setMeasure(String measure);

    /** The task's arguments. */
    @JSProperty
    abstract Float64Array getArguments();

    @JSProperty
    abstract void setArguments(Float64Array arguments);

    /** A request that the reply repeats the number of. */
    public static TaskRequest of(Task task) {
        TaskRequest request = JSObjects.create();
        request.setKind(TASK);
        request.setRun(task.number());
        request.setSetup(SetupQuery.format(task.setup()));
        request.setInitialization(task.initialization());
        request.setDetail(DetailRequest.write(Detail.PLAIN));
        request.setMeasure(task.measure());
        request.setArguments(Float64Array.copyFromJavaArray(task.arguments()));
        return request;
    }
}
