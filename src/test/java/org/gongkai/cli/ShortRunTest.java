package org.gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;

class ShortRunTest {

  @Test
  void onlyCommandsThatEndSoonAreShort() {
    assertTrue(ShortRun.isOne("build", "--source", "."));
    assertTrue(ShortRun.isOne("check", "--lang", "en"));
    assertFalse(ShortRun.isOne("serve"));
    assertFalse(ShortRun.isOne("serve", "--source", "build"));
    assertFalse(ShortRun.isOne());
  }

  @Test
  void theJvmIsToldToUseOneCompiler() throws JMException, InterruptedException {
    MBeanServer server = ManagementFactory.getPlatformMBeanServer();
    ObjectName commands = new ObjectName("com.sun.management:type=DiagnosticCommand");
    assumeTrue(server.isRegistered(commands), "this JVM has no diagnostic commands");
    ShortRun.expect();
    String directives = "";
    for (int tries = 0; tries < 100 && !directives.contains("Exclude:true"); tries++) {
      Thread.sleep(50);
      directives = String.valueOf(server.invoke(commands, "compilerDirectivesPrint", null, null));
    }
    // The tests that follow in this process run as they would without.
    server.invoke(commands, "compilerDirectivesRemove", null, null);
    assertTrue(directives.contains("Exclude:true"), directives);
  }
}
