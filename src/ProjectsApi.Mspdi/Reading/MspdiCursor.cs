using System.Globalization;
using System.Text;
using System.Xml;

namespace ProjectsApi.Mspdi.Reading;

/// <summary>
/// Forward-only cursor over an XML file. A fault ends it like the end of the file and adds an error, so callers need no error handling.
/// </summary>
internal sealed class MspdiCursor(
    Stream file, MspdiLimits limits, MspdiFindings findings, CancellationToken cancellationToken) : IDisposable
{
    private readonly char[] _buffer = new char[4096];
    private readonly StringBuilder _text = new();
    private readonly GuardedXmlReader _reader = new(file, limits);
    private bool _isStopped;
    private int _kept;

    /// <summary>Whether a fault ended the cursor; the last element is then incomplete.</summary>
    public bool IsBroken { get; private set; }

    public MspdiLocation Location => _reader.Location;

    private XmlReader Xml => _reader.Xml;

    public void Dispose() => _reader.Dispose();

    /// <summary>Moves to the root element.</summary>
    /// <returns>False if it is missing or no MSPDI project.</returns>
    public bool MoveToRoot()
    {
        while (Step())
        {
            if (Xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (Xml.LocalName == "Project" && Xml.NamespaceURI == MspdiSchema.Namespace)
            {
                return true;
            }

            Stop(MspdiErrorKind.WrongRoot, Location,
                $"The root element is {Short(Xml.LocalName)} of the namespace \"{Short(Xml.NamespaceURI)}\".");
        }

        return false;
    }

    /// <summary>Names of the children of the current element. A child that the caller does not read is skipped.</summary>
    public IEnumerable<string> ReadChildNames()
    {
        if (_isStopped || Xml.IsEmptyElement)
        {
            yield break;
        }

        var depth = Xml.Depth;
        while (Step() && !(Xml.NodeType == XmlNodeType.EndElement && Xml.Depth == depth))
        {
            if (Xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (Xml.NamespaceURI == MspdiSchema.Namespace)
            {
                yield return Xml.LocalName;
            }

            Skip();
        }
    }

    /// <summary>Reads the rest of the file.</summary>
    /// <returns>False after a fault.</returns>
    public bool ReadToEnd()
    {
        while (Step())
        {
        }

        return !IsBroken;
    }

    /// <summary>Reads the current element with its understood descendants.</summary>
    public MspdiElement ReadElement()
    {
        _kept = 0;
        return ReadContent(isWhole: MspdiElements.KeptWhole.Contains(Xml.LocalName));
    }

    public void Stop(MspdiErrorKind kind, MspdiLocation location, string message)
    {
        if (!_isStopped)
        {
            findings.AddError(kind, location, message);
        }

        _isStopped = IsBroken = true;
    }

    private static string Short(string text) => text.Length <= 100 ? text : string.Concat(text.AsSpan(0, 100), "…");

    // Step bounds the depth and thereby the recursion.
    private MspdiElement ReadContent(bool isWhole)
    {
        var element = new MspdiElement(Xml.LocalName, Location);
        if (Xml.IsEmptyElement)
        {
            return element;
        }

        string? text = null;
        while (Step() && Xml.NodeType != XmlNodeType.EndElement)
        {
            if (Xml.NodeType == XmlNodeType.Element)
            {
                Keep(element, isWhole);
            }
            else if (element.Children.Count == 0)
            {
                text += Text(text?.Length ?? 0);
            }
            else
            {
                SkipValue();
            }
        }

        element.Text = element.Children.Count == 0 ? text : null;
        return element;
    }

    private void Keep(MspdiElement element, bool isWhole)
    {
        if (Xml.NamespaceURI != MspdiSchema.Namespace || !(isWhole || UnderstoodElements.Records.Contains(Xml.LocalName)))
        {
            Skip();
        }
        else if (++_kept > limits.ElementsPerRecord)
        {
            Stop(MspdiErrorKind.TooManyElements, Location,
                $"One task or calendar has more than {Number(limits.ElementsPerRecord)} elements.");
        }
        else
        {
            element.Add(ReadContent(isWhole || MspdiElements.KeptWhole.Contains(Xml.LocalName)));
        }
    }

    // Skips the current element, unless the caller has read it.
    private void Skip()
    {
        if (_isStopped || Xml.NodeType != XmlNodeType.Element || Xml.IsEmptyElement)
        {
            return;
        }

        var depth = Xml.Depth;
        while (Step() && !(Xml.NodeType == XmlNodeType.EndElement && Xml.Depth == depth))
        {
            SkipValue();
        }
    }

    // Chunk by chunk, so that a long value needs no memory.
    private void SkipValue()
    {
        while (Xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace
            && _reader.ReadValueChunk(_buffer) > 0)
        {
        }

        EndAtFault();
    }

    private string? Text(int before)
    {
        var location = Location;
        var (text, isCut) = (_text.Clear(), false);
        while (Xml.HasValue && _reader.ReadValueChunk(_buffer) is var count and > 0)
        {
            var room = limits.TextLength - before - text.Length;
            if (count > room && !isCut)
            {
                findings.AddWarning(
                    MspdiWarningKind.CutText, location, $"A value is longer than {Number(limits.TextLength)} characters and is cut there.");
                isCut = true;
            }

            text.Append(_buffer, 0, Math.Clamp(room, 0, count));
        }

        EndAtFault();
        return text.Length > 0 ? text.ToString() : null;
    }

    private void EndAtFault()
    {
        if (_reader.Fault is not null)
        {
            End();
        }
    }

    private void End()
    {
        if (_reader.Fault is { } fault)
        {
            Stop(fault.Kind, fault.Location, fault.Message);
        }

        _isStopped = true;
    }

    private bool Step()
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_isStopped || !_reader.Read())
        {
            End();
        }
        else if (Xml.Depth > limits.Depth)
        {
            Stop(MspdiErrorKind.TooDeep, Location, $"Elements are nested more than {Number(limits.Depth)} levels deep.");
        }

        return !_isStopped;
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
