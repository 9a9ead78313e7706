using System.Collections.Concurrent;
using GraphQLParser.AST;

namespace ProjectsApi.Contract.Documents;

/// <summary>A parsed document with what was worked out about its parts, which is forgotten together with it.</summary>
/// <remarks>
/// Tables of weak references would forget it too, but only in a full collection, which a quiet heap puts off for hours: until
/// then each entry holds a handle, and a full table leaves its array. A million documents left 60 MB behind that way.
/// </remarks>
internal sealed class AnnotatedDocument : GraphQLDocument
{
    private readonly ConcurrentDictionary<(object Owner, ASTNode Part), object> _notes = new(concurrencyLevel: 1, capacity: 7);

    public AnnotatedDocument(GraphQLDocument parsed)
        : base(parsed.Definitions) => Source = parsed.Source;

    /// <summary>What its owner has noted about a part of a document; null for nothing.</summary>
    public static TNote? Find<TNote>(GraphQLDocument document, object owner, ASTNode part)
        where TNote : class =>
        document is AnnotatedDocument noted && noted._notes.TryGetValue((owner, part), out var note) ? note as TNote : null;

    /// <summary>Notes something for as long as the document is kept; the first of several requests wins.</summary>
    /// <returns>What is noted now.</returns>
    public static TNote Keep<TNote>(GraphQLDocument document, object owner, ASTNode part, TNote note)
        where TNote : class =>
        document is AnnotatedDocument noted && noted._notes.GetOrAdd((owner, part), note) is TNote kept ? kept : note;
}
