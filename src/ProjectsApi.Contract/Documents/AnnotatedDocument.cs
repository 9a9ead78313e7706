using System.Collections.Concurrent;
using GraphQLParser.AST;

namespace ProjectsApi.Contract.Documents;

/// <summary>A parsed document with computed annotations of its nodes. Both are released together.</summary>
/// <remarks>
/// A table of weak references would release them only in a full collection, which a quiet heap delays for hours. Until then each
/// entry holds a handle. A million documents kept 60 MB alive in that way.
/// </remarks>
internal sealed class AnnotatedDocument : GraphQLDocument
{
    private readonly ConcurrentDictionary<(object Owner, ASTNode Node), object> _annotations = new(concurrencyLevel: 1, capacity: 7);

    public AnnotatedDocument(GraphQLDocument parsed)
        : base(parsed.Definitions) => Source = parsed.Source;

    /// <summary>Annotation that an owner keeps for a node; null for none.</summary>
    public static TAnnotation? Find<TAnnotation>(GraphQLDocument document, object owner, ASTNode node)
        where TAnnotation : class =>
        document is AnnotatedDocument annotated && annotated._annotations.TryGetValue((owner, node), out var annotation)
            ? annotation as TAnnotation : null;

    /// <summary>Keeps an annotation as long as the document; the first of several concurrent requests wins.</summary>
    /// <returns>The annotation that is kept.</returns>
    public static TAnnotation Keep<TAnnotation>(GraphQLDocument document, object owner, ASTNode node, TAnnotation annotation)
        where TAnnotation : class =>
        document is AnnotatedDocument annotated && annotated._annotations.GetOrAdd((owner, node), annotation) is TAnnotation kept
            ? kept : annotation;
}
