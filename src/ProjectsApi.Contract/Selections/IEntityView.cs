namespace ProjectsApi.Contract.Selections;

/// <summary>What the API shows of one stored entity; only the members a request asked for are filled.</summary>
public interface IEntityView
{
    /// <summary>Key of the entity; always filled.</summary>
    Guid Id { get; }
}
