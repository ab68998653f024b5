package org.gongkai.theme;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.AbstractRenderableNode;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.ImportNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.SetNode;
import io.pebbletemplates.pebble.node.TextNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;

/**
 * Goes through a template that was read and has each of its parts say its line where it fails: the
 * engine names the place of some failures and not of others. For themes of a portal's own, whose
 * authors look for the place; it costs a little.
 */
final class Places extends AbstractNodeVisitor {

  private final Set<String> templates;

  /**
   * @param templates the names of all there are
   */
  Places(PebbleTemplateImpl template, Set<String> templates) {
    super(template);
    this.templates = templates;
  }

  @Override
  public void visit(BodyNode body) {
    super.visit(body);
    body.getChildren().replaceAll(Places::placed);
  }

  @Override
  public void visit(ImportNode node) {
    if (node.getImportExpression() instanceof LiteralStringExpression name
        && !templates.contains(name.getValue())) {
      throw TemplateSayings.noTemplate(
          getTemplate().getName(), node.getLineNumber(), name.getValue());
    }
  }

  /** Of a template that extends another, the engine takes these two kinds and no others. */
  private static RenderableNode placed(RenderableNode node) {
    if (node instanceof SetNode set) {
      return new SetNode(set.getLineNumber(), set.getName(), new Value(set.getValue(), set));
    }
    return node instanceof TextNode || node instanceof ImportNode ? node : new Part(node);
  }

  private static RuntimeException at(RuntimeException e, PebbleTemplateImpl template, int line) {
    if (e instanceof LoaderException missing) {
      return TemplateSayings.noTemplate(template.getName(), line, missing);
    }
    boolean isPlaced = e instanceof PebbleException known && known.getLineNumber() != null;
    boolean isOurs =
        e instanceof TemplateFault
            || e instanceof UncheckedIOException
            || e instanceof Utf8Writer.TooLarge;
    if (isPlaced || isOurs) {
      return e;
    }
    return e instanceof PebbleException known
        ? new PebbleException(e.getCause(), known.getPebbleMessage(), line, template.getName())
        : new PebbleException(e, "", line, template.getName());
  }

  private static final class Part extends AbstractRenderableNode {

    private final RenderableNode node;

    Part(RenderableNode node) {
      super(node instanceof AbstractRenderableNode known ? known.getLineNumber() : 0);
      this.node = node;
    }

    @Override
    public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context)
        throws IOException {
      try {
        node.render(self, writer, context);
      } catch (RuntimeException e) {
        throw at(e, self, getLineNumber());
      }
    }

    @Override
    public void accept(NodeVisitor visitor) {
      node.accept(visitor);
    }
  }

  private record Value(Expression<?> value, SetNode node) implements Expression<Object> {

    @Override
    public Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
      try {
        return value.evaluate(self, context);
      } catch (RuntimeException e) {
        throw at(e, self, node.getLineNumber());
      }
    }

    @Override
    public void accept(NodeVisitor visitor) {
      value.accept(visitor);
    }

    @Override
    public int getLineNumber() {
      return value.getLineNumber();
    }
  }
}
