namespace ProjectsApi.Mspdi.Reading;

/// <summary>Checks that each link refers to another task outside its own branch, and that links form no loop.</summary>
internal static class LinkChecks
{
    private const int MostNames = 20;

    public static void Check(IReadOnlyList<ParsedTask> rows, MspdiOutline outline, MspdiFindings findings)
    {
        var loops = new LinkLoops(rows.Count, outline);
        for (var index = 0; index < rows.Count; index++)
        {
            foreach (var link in rows[index].Links.Where(link => outline.IsMapped(index) && link.Value.CrossProject is null))
            {
                if (PredecessorOf(link, index, rows[index], outline, findings) is { } predecessor)
                {
                    loops.Add(predecessor, index, link.Location);
                }
            }
        }

        foreach (var loop in loops.Find())
        {
            var names = loop.Value.Take(MostNames).Select(index => $"{rows[index].Task.Uid} {rows[index].Task.Name}");
            var rest = loop.Value.Count > MostNames ? $" → {loop.Value.Count - MostNames} more" : "";
            findings.AddError(
                MspdiErrorKind.LinkLoop, loop.Location, $"The links form a loop: {string.Join(" → ", names)}{rest}.",
                rows[loop.Value[0]].Subject);
        }
    }

    private static int? PredecessorOf(Located<MspdiLink> link, int index, ParsedTask row, MspdiOutline outline, MspdiFindings findings)
    {
        var uid = link.Value.PredecessorUid;
        if (outline.IndexOf(uid) is not { } predecessor)
        {
            findings.AddError(
                MspdiErrorKind.UnknownPredecessor, link.Location,
                $"The predecessor {uid} of the link is not in the file.", row.Subject);
            return null;
        }

        if (predecessor == index)
        {
            findings.AddError(MspdiErrorKind.LinkToItself, link.Location, "The task is its own predecessor.", row.Subject);
            return null;
        }

        if (outline.IsBelow(index, predecessor) || outline.IsBelow(predecessor, index))
        {
            findings.AddError(
                MspdiErrorKind.LinkWithinOutline, link.Location,
                $"The task is linked with its own summary or subtask {uid}.", row.Subject);
            return null;
        }

        // A left-out task delays no other; its links get a warning.
        return outline.IsMapped(predecessor) ? predecessor : null;
    }
}
