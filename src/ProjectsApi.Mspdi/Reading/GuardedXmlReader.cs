using System.Text;
using System.Xml;

namespace ProjectsApi.Mspdi.Reading;

/// <summary>
/// Reads XML step by step, without document types and external entities. Each step is limited; faults are values, not exceptions.
/// </summary>
internal sealed class GuardedXmlReader(Stream file, MspdiLimits limits) : IDisposable
{
    private readonly StepLimitedStream _stream = new(file, limits.BytesPerStep);
    private XmlReader? _xml;

    // Chinese programs save in GB 18030 and its predecessors, which the runtime supports only after registration.
    static GuardedXmlReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The reader at its current node.</summary>
    public XmlReader Xml => _xml ??= XmlReader.Create(_stream, new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = limits.Bytes,
        MaxCharactersFromEntities = 1024,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = false,
    });

    public MspdiLocation Location => _xml is IXmlLineInfo at ? new(at.LineNumber, at.LinePosition) : default;

    /// <summary>Fault of a failed step; null before one.</summary>
    public XmlFault? Fault { get; private set; }

    public void Dispose()
    {
        _xml?.Dispose();
        _stream.Dispose();
    }

    /// <summary>Moves to the next node.</summary>
    /// <returns>False at the end or after a fault.</returns>
    public bool Read() => Step(null) > 0;

    /// <summary>Reads the next part of a text.</summary>
    /// <returns>Characters read; 0 at the end or after a fault.</returns>
    public int ReadValueChunk(char[] buffer) => Step(buffer);

    // Moves to the next node without a buffer, otherwise reads text. A lambda would allocate on each of millions of steps.
    private int Step(char[]? buffer)
    {
        _stream.NextStep();
        try
        {
            return buffer is null ? (Xml.Read() ? 1 : 0) : Xml.ReadValueChunk(buffer, 0, buffer.Length);
        }
        catch (XmlException broken)
        {
            Fault = FaultOf(broken);
        }
        catch (InvalidDataException tooMuch)
        {
            Fault = new(MspdiErrorKind.TooLongText, Location, tooMuch.Message);
        }

        return 0;
    }

    private XmlFault FaultOf(XmlException broken)
    {
        var kind = KindOf(broken);
        var location = kind == MspdiErrorKind.ForbiddenDocumentType
            ? DocumentTypeLocator.Locate(file) : new(broken.LineNumber, broken.LinePosition);
        return new(kind, new(Math.Max(location.Line, 1), Math.Max(location.Position, 1)), MessageOf(kind, broken));
    }

    // The runtime's message about a document type advises programmers; only its messages about broken XML are passed on.
    private static string MessageOf(MspdiErrorKind kind, XmlException broken) => kind switch
    {
        MspdiErrorKind.ForbiddenDocumentType =>
            "The file has a document type (<!DOCTYPE …>). It is refused: its entities could expand without limit or refer to other files.",
        MspdiErrorKind.WrongEncoding => "The file does not match its declared encoding, or the encoding is unknown.",
        _ => $"The file cannot be read as XML: {broken.Message}",
    };

    // The runtime distinguishes these cases only by its message, which is English in every culture.
    private static MspdiErrorKind KindOf(XmlException broken) =>
        broken.Message.Contains("DTD is prohibited", StringComparison.Ordinal) ? MspdiErrorKind.ForbiddenDocumentType
        : broken.Message.Contains("encoding", StringComparison.Ordinal)
            || broken.Message.Contains("byte order mark", StringComparison.Ordinal)
            ? MspdiErrorKind.WrongEncoding
        : MspdiErrorKind.NotXml;
}
