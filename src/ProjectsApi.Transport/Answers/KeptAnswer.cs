using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Languages;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Transport.Http;

namespace ProjectsApi.Transport.Answers;

/// <summary>An answer with what the log and the budget of a request need.</summary>
/// <param name="version">Version of the data that the answer was read from.</param>
/// <param name="text">JSON of the answer.</param>
/// <param name="locale">Language of the answer.</param>
/// <param name="meter">Measurements of the request that was executed.</param>
internal sealed class KeptAnswer(AnswerVersion version, byte[] text, Locale locale, RequestMeter meter)
{
    private readonly OperationCost _cost = meter.Cost ?? default;
    private readonly string? _operationName = meter.OperationName;
    private readonly string? _operationKind = meter.OperationKind;
    private readonly string? _documentHash = meter.DocumentHash;
    private readonly CodedDocument _document = CodedDocument.OfAnswer(text, locale.Tag());

    public AnswerVersion Version => version;

    /// <summary>Length without a coding, bytes.</summary>
    public int Length => text.Length;

    /// <summary>Cost of the operation, which every caller pays.</summary>
    public double Cost => _cost.FieldCost + _cost.TypeCost;

    /// <summary>The answer in a coding that the client accepts.</summary>
    public Representation In(string? coding) => _document.In(coding);

    /// <summary>Describes the operation in the log of a request that is answered from memory.</summary>
    public void Describe(RequestMeter request)
    {
        (request.OperationName, request.OperationKind, request.DocumentHash) = (_operationName, _operationKind, _documentHash);
        request.IsKept = true;
        request.AddCost(_cost);
    }
}
