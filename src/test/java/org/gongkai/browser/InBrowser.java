package org.gongkai.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the browser and the portals, each started or built once for all of them, and leaves
 * the tests out, saying so, where there is no browser.
 */
final class InBrowser implements ExecutionCondition, ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(InBrowser.class);

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (Chromium.place().isPresent() && Chromium.hasDriver()) {
      return ConditionEvaluationResult.enabled("a browser is there");
    }
    root(context)
        .computeIfAbsent(
            "said",
            said -> {
              System.out.println(
                  "[WARNING] The pages are not looked at in a browser: no Chromium was found"
                      + " (install it, or name it: CHROME_PATH=/path/to/chromium)");
              return true;
            });
    return ConditionEvaluationResult.disabled("no Chromium was found");
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Chromium.class
        || parameter.getParameter().getType() == Portals.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Chromium.class
        ? root(context).computeIfAbsent(Chromium.class, type -> Chromium.launch())
        : root(context).computeIfAbsent(Portals.class, type -> Portals.build());
  }

  private static Store root(ExtensionContext context) {
    return context.getRoot().getStore(NAMESPACE);
  }
}
