using System.Globalization;
using GraphQL;
using GraphQL.Execution;
using ProjectsApi.Contract.Execution;

namespace ProjectsApi.Contract.Incremental;

/// <summary>One later part of an answer: a fragment of one object, or the last items of one list.</summary>
/// <param name="place">The object or list in the answer so far.</param>
/// <param name="label">Name of the part; null for none.</param>
internal abstract class IncrementalPart(ExecutionNode place, string? label)
{
    private string? _id;

    public ExecutionNode Place => place;

    public string? Label => label;

    /// <summary>Path of the object or list.</summary>
    public IEnumerable<object> Path { get; } = [.. place.ResponsePath ?? []];

    /// <summary>Id that announces the part.</summary>
    public string Id => _id ?? throw new InvalidOperationException("The part is not announced.");

    /// <summary>Equal for parts that run together.</summary>
    public abstract object Step { get; }

    public ExecutionErrors Errors { get; } = [];

    /// <summary>Whether the answer has the object or list; a null above may have removed it.</summary>
    public bool IsAlive
    {
        get
        {
            for (var at = place; at is not null; at = at.Parent)
            {
                if (at is ObjectNode { Values: null } or ListNode { Items: null } or ObjectExecutionNode { SubFields: null })
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>Whether the part has run and is not null.</summary>
    public abstract bool HasData { get; }

    /// <summary>Removes what a missing value below makes null, as in any answer.</summary>
    public abstract void PropagateNull();

    /// <summary>Makes the part null.</summary>
    public abstract void Remove();

    public void Announce(int number) => _id = number.ToString(CultureInfo.InvariantCulture);
}
