using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using ProjectsApi.Contract.Requests;

namespace ProjectsApi.Contract.Loading;

/// <summary>The batch loaders of one request: one for each field of the document and its selection.</summary>
public sealed class RequestLoaders
{
    private readonly Lock _gate = new();
    private readonly Dictionary<(GraphQLField Field, FieldType Definition, Type Loader, RequestReads Reads), object> _byField = [];
    private readonly Dictionary<(int Location, FieldType Definition, object Asked, RequestReads Reads), object> _byMeaning = [];

    /// <summary>The loader of the field that is being resolved.</summary>
    /// <param name="context">Field being resolved; its arguments are the same for every parent.</param>
    /// <param name="ask">Describes the selection of the field; equal for fields that may share a batch.</param>
    /// <param name="create">Creates the loader for a selection.</param>
    public TLoader Of<TLoader, TAsked>(
        IResolveFieldContext context, Func<IResolveFieldContext, TAsked> ask, Func<IResolveFieldContext, TAsked, TLoader> create)
        where TLoader : class
        where TAsked : notnull
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(ask);
        ArgumentNullException.ThrowIfNull(create);
        var reads = RequestContext.Of(context).ReadsOf(context);
        lock (_gate)
        {
            // One field may need several loaders: the ids of `nodes` refer to several types.
            var byField = (context.FieldAst, context.FieldDefinition, typeof(TLoader), reads);
            if (_byField.TryGetValue(byField, out var known))
            {
                return (TLoader)known;
            }

            // The engine merges a field that is written twice into a new AST node for each parent.
            // Therefore the location in the document and the selection identify the field, not the node.
            var asked = ask(context);
            var byMeaning = (context.FieldAst.Location.Start, context.FieldDefinition, (object)asked, reads);
            if (!_byMeaning.TryGetValue(byMeaning, out var loader))
            {
                loader = _byMeaning[byMeaning] = create(context, asked);
            }

            _byField[byField] = loader;
            return (TLoader)loader;
        }
    }
}
