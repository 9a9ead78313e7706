namespace ProjectsApi.Mspdi.Reading;

/// <summary>Errors and losses of one file; both lists are bounded, so that a hostile file cannot make a report without end.</summary>
internal sealed class MspdiFindings(MspdiLimits limits)
{
    private readonly List<MspdiError> _errors = [];
    private readonly List<MspdiLoss> _losses = [];

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<MspdiError> Errors => [.. _errors.OrderBy(error => (error.Line, error.Position))];

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<MspdiLoss> Losses => [.. _losses.OrderBy(loss => (loss.Line, loss.Position))];

    public int ErrorsNotListed { get; private set; }

    public int LossesNotListed { get; private set; }

    public bool Any => _errors.Count > 0;

    public void Fail(MspdiErrorKind kind, MspdiPlace place, string message, MspdiSubject? subject = null)
    {
        if (_errors.Count == limits.ListedErrors)
        {
            ErrorsNotListed++;
            return;
        }

        _errors.Add(new(kind, place.Line, place.Position, subject?.Uid, subject?.Name, message, MspdiRemedies.For(kind)));
    }

    /// <summary>Adds what was found apart from this.</summary>
    public void Take(MspdiFindings other)
    {
        foreach (var error in other._errors)
        {
            Fail(error.Kind, new(error.Line, error.Position), error.Message);
        }

        foreach (var loss in other._losses)
        {
            Lose(loss.Kind, new(loss.Line, loss.Position), loss.Message);
        }

        ErrorsNotListed += other.ErrorsNotListed;
        LossesNotListed += other.LossesNotListed;
    }

    public void Lose(MspdiLossKind kind, MspdiPlace place, string message, MspdiSubject? subject = null)
    {
        if (_losses.Count == limits.ListedLosses)
        {
            LossesNotListed++;
            return;
        }

        _losses.Add(new(kind, place.Line, place.Position, subject?.Uid, subject?.Name, message));
    }
}
