using System.Collections.Concurrent;
using GraphQL;
using GraphQL.Execution;
using GraphQLParser.AST;
using ProjectsApi.Contract.Requests;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace ProjectsApi.Contract.Incremental;

/// <summary>Context of an operation whose answer comes in parts; it outlives the engine's.</summary>
internal sealed class IncrementalContext : ExecutionContext
{
    private readonly Lock _gate = new();
    private readonly ConcurrentDictionary<GraphQLField, IDictionary<string, ArgumentValue>> _arguments;
    private readonly ConcurrentDictionary<GraphQLField, bool> _shared = new();
    private readonly ConcurrentDictionary<string, object?> _results = new(StringComparer.Ordinal);
    private readonly Dictionary<ExecutionNode, IncrementalPart> _owners = new(ReferenceEqualityComparer.Instance);
    private List<IncrementalPart> _found = [];

    private IncrementalContext(ExecutionContext context, IncrementalForm form)
        : base(context)
    {
        Form = form;
        _arguments = new(context.ArgumentValues ?? Enumerable.Empty<KeyValuePair<GraphQLField, IDictionary<string, ArgumentValue>>>());
        ArgumentValues = _arguments;
        Errors = [];
        OutputExtensions = [];
    }

    public IncrementalForm Form { get; }

    /// <summary>A context for an operation that defers or streams; null when the answer is one.</summary>
    public static IncrementalContext? For(ExecutionContext context) =>
        context.UserContext is RequestContext { Increments: not IncrementalForm.None and var form }
        && context.DirectiveValues is { Count: > 0 } values
        && values.Values.Any(IncrementalDirectives.IsActive)
            ? new IncrementalContext(context, form)
            : null;

    /// <summary>Whether several parts select a field.</summary>
    public bool IsShared(GraphQLField node) => _shared.ContainsKey(node);

    /// <summary>Records that several parts select a field.</summary>
    public void Share(GraphQLField node) => _shared[node] = true;

    /// <summary>Gives a merged node the arguments of the node that it replaces.</summary>
    public void CopyArguments(GraphQLField from, GraphQLField to)
    {
        if (_arguments.TryGetValue(from, out var arguments))
        {
            _arguments[to] = arguments;
        }
    }

    /// <summary>Adds parts that follow later; safe from several threads at once.</summary>
    public void Add(IncrementalPart part)
    {
        lock (_gate)
        {
            _found.Add(part);
        }
    }

    /// <summary>Parts that were added since the last call.</summary>
    public List<IncrementalPart> TakeParts()
    {
        lock (_gate)
        {
            var taken = _found;
            _found = [];
            return taken;
        }
    }

    /// <summary>Result of a field that another part has resolved.</summary>
    public bool TryRecall(ExecutionNode node, out object? result) => _results.TryGetValue(KeyOf(node), out result);

    /// <summary>Keeps a result for other parts.</summary>
    public void Remember(ExecutionNode node, object? result) => _results.TryAdd(KeyOf(node), result);

    /// <summary>Makes a part the owner of errors at and below a node.</summary>
    public void Own(ExecutionNode node, IncrementalPart part)
    {
        lock (_gate)
        {
            _owners[node] = part;
        }
    }

    /// <summary>Adds an error to the part that owns its node, or to the first answer.</summary>
    public void Add(ExecutionNode node, ExecutionError error)
    {
        lock (_gate)
        {
            for (var at = node; at is not null; at = at.Parent)
            {
                if (_owners.TryGetValue(at, out var part))
                {
                    part.Errors.Add(error);
                    return;
                }
            }
        }
    }

    // The path identifies a field in the answer.
    private static string KeyOf(ExecutionNode node) => string.Join('/', node.ResponsePath);
}
