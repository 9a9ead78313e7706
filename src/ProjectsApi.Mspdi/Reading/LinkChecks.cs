namespace ProjectsApi.Mspdi.Reading;

/// <summary>Whether each link names another task of the file that is neither above nor below, and no task waits for itself.</summary>
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
                MspdiErrorKind.LinkLoop, loop.Location, $"Tasks wait for one another: {string.Join(" → ", names)}{rest}.",
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
                $"The link names the task {uid}, which the file does not hold.", row.Subject);
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
                $"The task is linked with the task {uid}, of which one is part of the other.", row.Subject);
            return null;
        }

        // A task that is left out holds nobody back; the report tells the link.
        return outline.IsMapped(predecessor) ? predecessor : null;
    }
}
