using System.Globalization;
using System.Text;
using System.Xml;

namespace ProjectsApi.Mspdi.Reading;

/// <summary>
/// Walk through an XML file from start to end. What cannot be read further ends the walk as the end of the file does, with an error among
/// the findings: callers ask for the next element and need no other way out.
/// </summary>
internal sealed class MspdiCursor(
    Stream file, MspdiLimits limits, MspdiFindings findings, CancellationToken cancellationToken) : IDisposable
{
    private readonly char[] _buffer = new char[4096];
    private readonly StringBuilder _text = new();
    private readonly GuardedXmlReader _reader = new(file, limits);
    private bool _isStopped;
    private int _kept;

    /// <summary>Whether the file cannot be read further; what was taken last is not whole then.</summary>
    public bool IsBroken { get; private set; }

    public MspdiLocation Location => _reader.Location;

    private XmlReader Xml => _reader.Xml;

    public void Dispose() => _reader.Dispose();

    /// <summary>Goes to the root element.</summary>
    /// <returns>False when there is none or it is not an MSPDI project.</returns>
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

    /// <summary>Names of the elements right below the present one. The present one may be taken or walked through; else it is passed
    /// over.</summary>
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

    /// <summary>Reads what is left of the file.</summary>
    /// <returns>Whether all of it could be read.</returns>
    public bool ReadToEnd()
    {
        while (Step())
        {
        }

        return !IsBroken;
    }

    /// <summary>Reads the present element with what is understood below it.</summary>
    public MspdiElement ReadElement()
    {
        _kept = 0;
        return ReadContent(isWhole: MspdiElements.KeptWhole.Contains(Xml.LocalName));
    }

    public void Stop(MspdiErrorKind kind, MspdiLocation place, string message)
    {
        if (!_isStopped)
        {
            findings.AddError(kind, place, message);
        }

        _isStopped = IsBroken = true;
    }

    private static string Short(string text) => text.Length <= 100 ? text : string.Concat(text.AsSpan(0, 100), "…");

    // Depth is bounded by Step, and with it the recursion.
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
                $"One task or calendar holds more than {Number(limits.ElementsPerRecord)} elements.");
        }
        else
        {
            element.Add(ReadContent(isWhole || MspdiElements.KeptWhole.Contains(Xml.LocalName)));
        }
    }

    // Passes over the present element, unless that has been done.
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

    // Chunk by chunk: nobody wants the value, and no step takes all of it.
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
        var place = Location;
        var (text, isCut) = (_text.Clear(), false);
        while (Xml.HasValue && _reader.ReadValueChunk(_buffer) is var count and > 0)
        {
            var room = limits.TextLength - before - text.Length;
            if (count > room && !isCut)
            {
                findings.AddWarning(
                    MspdiWarningKind.CutText, place, $"A value is longer than {Number(limits.TextLength)} characters and is cut there.");
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
            Stop(MspdiErrorKind.TooDeep, Location, $"Elements stand more than {Number(limits.Depth)} deep in one another.");
        }

        return !_isStopped;
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
