import com.github.unidbg.AndroidEmulator;
import com.github.unidbg.Module;
import com.github.unidbg.arm.backend.Unicorn2Factory;
import com.github.unidbg.linux.android.AndroidEmulatorBuilder;
import com.github.unidbg.linux.android.AndroidResolver;
import java.io.File;

/**
 * Loads an arm64 Android library over AOSP's libraries of API 23, on an emulated CPU, and calls its functions that
 * take nothing and return a small number: Smoke LIBRARY FUNCTION...
 */
public class Smoke {
  public static void main(String[] arguments) throws Exception {
    try (AndroidEmulator phone =
        AndroidEmulatorBuilder.for64Bit()
            .setProcessName("smoke")
            .addBackendFactory(new Unicorn2Factory(true))
            .build()) {
      phone.getMemory().setLibraryResolver(new AndroidResolver(23));
      Module library = phone.loadLibrary(new File(arguments[0]), true);
      for (int i = 1; i < arguments.length; i++) {
        int answer = library.callFunction(phone, arguments[i]).intValue();
        System.out.println(arguments[i] + "() = " + answer);
        if (answer < 1 || answer > 65535) {
          System.err.println("error: no number that it could have returned");
          System.exit(1);
        }
      }
    }
  }
}
