namespace ProjectsApi.Mspdi.Reading;

/// <summary>Errors and warnings of one file; limits keep the report of a hostile file short.</summary>
internal sealed class MspdiFindings(MspdiLimits limits)
{
    private readonly List<MspdiError> _errors = [];
    private readonly List<MspdiWarning> _warnings = [];

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<MspdiError> Errors => [.. _errors.OrderBy(error => (error.Line, error.Position))];

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<MspdiWarning> Warnings => [.. _warnings.OrderBy(loss => (loss.Line, loss.Position))];

    public int ErrorsNotListed { get; private set; }

    public int WarningsNotListed { get; private set; }

    public bool HasErrors => _errors.Count > 0;

    public void AddError(MspdiErrorKind kind, MspdiLocation location, string message, MspdiSubject? subject = null)
    {
        if (_errors.Count == limits.ListedErrors)
        {
            ErrorsNotListed++;
            return;
        }

        _errors.Add(new(kind, location.Line, location.Position, subject?.Uid, subject?.Name, message, MspdiRemedies.For(kind)));
    }

    /// <summary>Adds the findings of another list.</summary>
    public void Merge(MspdiFindings other)
    {
        foreach (var error in other._errors)
        {
            AddError(error.Kind, new(error.Line, error.Position), error.Message);
        }

        foreach (var loss in other._warnings)
        {
            AddWarning(loss.Kind, new(loss.Line, loss.Position), loss.Message);
        }

        ErrorsNotListed += other.ErrorsNotListed;
        WarningsNotListed += other.WarningsNotListed;
    }

    public void AddWarning(MspdiWarningKind kind, MspdiLocation location, string message, MspdiSubject? subject = null)
    {
        if (_warnings.Count == limits.ListedWarnings)
        {
            WarningsNotListed++;
            return;
        }

        _warnings.Add(new(kind, location.Line, location.Position, subject?.Uid, subject?.Name, message));
    }
}
