using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Transport.Execution;
using ProjectsApi.Transport.Requests;
using ProjectsApi.Transport.Streams;
using ProjectsApi.Transport.Uploads;

namespace ProjectsApi.Transport.Http;

/// <summary>GraphQL over HTTP: from the request line to the last byte of the answer.</summary>
internal sealed class GraphQLEndpoint(
    OperationRunner runner,
    ReplyWriter replies,
    EventStreamReply events,
    UploadAdmission uploads,
    SdlDocument sdl,
    IdePage ide,
    IOptions<GraphQLTransportOptions> configured,
    ILogger<GraphQLEndpoint> logger)
{
    private readonly GraphQLTransportOptions _options = configured.Value;

    public async Task HandleAsync(HttpContext context)
    {
        ReplyHeaders.SetCommon(context);
        var negotiation = AcceptHeader.Negotiate(context.Request.Headers.Accept);
        try
        {
            await DispatchAsync(context, negotiation);
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client has left: nobody is there to be told, and nothing went wrong.
        }
        catch (BadHttpRequestException unreadable) when (!context.Response.HasStarted)
        {
            var refusal = unreadable.StatusCode == StatusCodes.Status413PayloadTooLarge
                ? Refusals.TooLargeForServer
                : Refusals.UnreadableRequest(unreadable.StatusCode);
            await ReplyWriter.WriteAsync(context, refusal, negotiation.Media);
        }
        catch (Exception cause) when (!context.Response.HasStarted)
        {
            TransportLog.RequestFailed(logger, cause, context.TraceIdentifier);
            await ReplyWriter.WriteAsync(context, Refusals.Unexpected(context.TraceIdentifier), negotiation.Media);
        }
    }

    private Task DispatchAsync(HttpContext context, Negotiation negotiation)
    {
        var method = context.Request.Method;
        if (HttpMethods.IsPost(method))
        {
            return PostAsync(context, negotiation);
        }

        if (HttpMethods.IsGet(method))
        {
            return GetAsync(context, negotiation);
        }

        return ReplyWriter.WriteAsync(context, Refusals.MethodNotAllowed, negotiation.Media);
    }

    private async Task PostAsync(HttpContext context, Negotiation negotiation)
    {
        var kind = ContentTypeHeader.Classify(context.Request.Headers.ContentType);
        if ((negotiation.Refusal ?? RefuseCaller(context) ?? RefusePost(context, kind, negotiation.Media)) is { } refusal)
        {
            await ReplyWriter.WriteAsync(context, refusal, negotiation.Media);
        }
        else if (kind == BodyKind.Multipart)
        {
            await UploadAsync(context, negotiation);
        }
        else
        {
            await AnswerAsync(
                context, await RequestBody.ReadAsync(
                    context.Request, _options, context.RequestAborted), OperationKinds.QueryAndMutation, negotiation);
        }
    }

    private async Task UploadAsync(HttpContext context, Negotiation negotiation)
    {
        // Deleted whatever comes of the request, also when the client has left.
        await using var files = new ReceivedFiles(_options.Uploads);
        var request = await uploads.ReadAsync(context, files, context.RequestAborted);
        // One answer only: a subscription would hold the files for as long as it likes.
        await AnswerAsync(context, request, OperationKinds.QueryAndMutation, negotiation with { TakesEventStream = false });
    }

    private Task GetAsync(HttpContext context, Negotiation negotiation)
    {
        if (context.Request.QueryString.Value is { } text && text.Length > _options.MaxQueryStringLength)
        {
            return ReplyWriter.WriteAsync(context, Refusals.UrlTooLong(text.Length, _options.MaxQueryStringLength), negotiation.Media);
        }

        var url = context.Request.Query;
        if (url.ContainsKey("sdl"))
        {
            return sdl.HandleAsync(context);
        }

        if (negotiation.PrefersHtml && ide.IsServed && !RequestUrl.AsksOperation(url))
        {
            return ide.HandleAsync(context);
        }

        // Answers are for one caller at one moment.
        context.Response.Headers.CacheControl = "no-store";
        var request = (negotiation.Refusal ?? RefuseCaller(context) ?? RefuseGet(context)) is { } refusal
            ? refusal
            : RequestUrl.Read(url, _options.MaxJsonDepth);
        return AnswerAsync(context, request, OperationKinds.Query, negotiation);
    }

    private async Task AnswerAsync(HttpContext context, ParsedRequest request, OperationKinds kinds, Negotiation negotiation)
    {
        var cost = CostMode.Enforce;
        var refusal = request.Refusal ?? CostHeader.Read(context.Request.Headers, out cost);
        if (refusal is not null || request.Parameters is not { } parameters)
        {
            await ReplyWriter.WriteAsync(context, refusal ?? Refusals.Unexpected(context.TraceIdentifier), negotiation.Media);
            return;
        }

        var asked = new RequestContext(context.TraceIdentifier)
        {
            CostMode = cost,
            MayIntrospect = _options.MayIntrospect(context),
            Budget = _options.Budget(context),
        };
        var allowed = negotiation.TakesEventStream ? kinds | OperationKinds.Subscription : kinds;
        var outcome = await runner.RunAsync(
            parameters, allowed, asked, context.RequestServices, context.User, context.RequestAborted);
        if (negotiation.Media == ReplyMedia.EventStream || outcome.Result?.Streams is not null)
        {
            await events.AnswerAsync(context, outcome, asked);
        }
        else if (outcome.Result is { } result)
        {
            await replies.WriteAsync(context, result, negotiation.Media);
        }
        else
        {
            await ReplyWriter.WriteAsync(context, outcome.Refusal ?? Refusals.Unexpected(asked.RequestId), negotiation.Media);
        }
    }

    private Refusal? RefuseCaller(HttpContext context) =>
        _options.Challenge(context) is { } challenge ? Refusals.BadCredential(challenge) : null;

    private Refusal? RefusePost(HttpContext context, BodyKind kind, ReplyMedia media) => kind switch
    {
        BodyKind.Json when _options.RequirePostPreflight(context) && !PreflightHeader.IsPresent(context.Request.Headers) =>
            Refusals.PreflightMissing,
        BodyKind.Json => null,
        BodyKind.JsonInOtherCharset => Refusals.UnsupportedCharset,
        BodyKind.Multipart => uploads.Refuse(context, media),
        _ => Refusals.UnsupportedContentType,
    };

    private Refusal? RefuseGet(HttpContext context)
    {
        if (!_options.AllowGet(context))
        {
            return Refusals.GetNotAllowed;
        }

        var headers = context.Request.Headers;
        var kind = ContentTypeHeader.Classify(headers.ContentType);
        var needsPreflight = _options.RequireGetPreflight(context) && PreflightHeader.IsNeeded(kind);
        if (needsPreflight && !PreflightHeader.IsPresent(headers))
        {
            return Refusals.PreflightMissing;
        }

        return kind == BodyKind.Multipart ? UploadRefusals.NotByGet : null;
    }
}
