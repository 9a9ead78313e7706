namespace ProjectsApi.Data.Changes;

/// <summary>Told after each commit that changed something, so that who follows the log need not wait for its next look.</summary>
public interface IChangeSignal
{
    /// <summary>Must return at once and never throw: the write is done.</summary>
    void Committed();
}
