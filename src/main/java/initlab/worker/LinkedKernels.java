package initlab.worker;

import initlab.network.exact.ExactKernels;
import initlab.network.fast.Kernels;
import org.teavm.classlib.PlatformDetector;
import org.teavm.jso.JSBody;

/** Links the kernels that {@code web/boot.js} has loaded. */
public final class LinkedKernels {
    private LinkedKernels() {}

    /** Links them to the program. Some browsers and processors can use none or only one of the two modules. */
    public static void link() {
        if (isLoaded("initlabKernels")) {
            Kernels.link(PlatformDetector.isWebAssemblyGC() ? new WasmKernels() : new ScriptKernels());
        }
        if (isLoaded("initlabFma")) {
            ExactKernels.link(PlatformDetector.isWebAssemblyGC() ? new WasmExactKernels() : new ScriptExactKernels());
        }
    }

    @JSBody(params = "module", script = "return !!self[module];")
    private static native boolean isLoaded(String module);
}
