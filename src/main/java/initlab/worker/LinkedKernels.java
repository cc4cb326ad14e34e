package initlab.worker;

import initlab.network.exact.ExactKernels;
import initlab.network.fast.Kernels;
import org.teavm.classlib.PlatformDetector;
import org.teavm.jso.JSBody;

/** Links the kernels that {@code web/boot.js} has loaded. */
public final class LinkedKernels {
    private LinkedKernels() {}

    /**
     * Links them to the program. Some browsers and processors can use none or only one of the two modules.
     *
     * @return {@code vectors}, {@code vectors fused}, {@code fused} or nothing
     */
    public static String link() {
        boolean hasVectors = isLoaded("initlabKernels");
        boolean hasFused = isLoaded("initlabFma");
        if (hasVectors) {
            Kernels.link(PlatformDetector.isWebAssemblyGC() ? new WasmKernels() : new ScriptKernels());
        }
        if (hasFused) {
            ExactKernels.link(PlatformDetector.isWebAssemblyGC() ? new WasmExactKernels() : new ScriptExactKernels());
        }
        return (hasVectors ? "vectors" : "") + (hasVectors && hasFused ? " " : "") + (hasFused ? "fused" : "");
    }

    /** Has the program compute without kernels. */
    static void unlink() {
        Kernels.link(null);
        ExactKernels.link(null);
    }

    @JSBody(params = "module", script = "return !!self[module];")
    private static native boolean isLoaded(String module);
}
