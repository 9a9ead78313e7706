using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Transport.Answers;
using ProjectsApi.Transport.Batches;
using ProjectsApi.Transport.Execution;
using ProjectsApi.Transport.Requests;
using ProjectsApi.Transport.Streams;
using ProjectsApi.Transport.Uploads;

namespace ProjectsApi.Transport.Http;

/// <summary>GraphQL over HTTP, for GET and POST.</summary>
internal sealed class GraphQLEndpoint(
    OperationRunner runner,
    AnswerStore answers,
    KeptAnswerWriter keptAnswers,
    EventStreamResponse events,
    PartsResponse parts,
    BatchEndpoint batches,
    UploadHandler uploads,
    SdlDocument sdl,
    IdePage ide,
    IOptions<GraphQLTransportOptions> configured,
    ILogger<GraphQLEndpoint> logger)
{
    private readonly GraphQLTransportOptions _options = configured.Value;

    public async Task HandleAsync(HttpContext context)
    {
        CommonHeaders.Set(context);
        var negotiation = AcceptHeader.Negotiate(context.Request.Headers.Accept);
        try
        {
            await DispatchAsync(context, negotiation);
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client disconnected; there is no error.
        }
        catch (BadHttpRequestException unreadable) when (!context.Response.HasStarted)
        {
            var refusal = unreadable.StatusCode == StatusCodes.Status413PayloadTooLarge
                ? Refusals.TooLargeForServer
                : Refusals.UnreadableRequest(unreadable.StatusCode);
            await ResponseWriter.WriteAsync(context, refusal, negotiation.MediaType);
        }
        catch (Exception cause) when (!context.Response.HasStarted)
        {
            TransportLog.RequestFailed(logger, cause, context.TraceIdentifier);
            await ResponseWriter.WriteAsync(context, Refusals.Unexpected(context.TraceIdentifier), negotiation.MediaType);
        }
    }

    private Task DispatchAsync(HttpContext context, ContentNegotiation negotiation)
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

        return ResponseWriter.WriteAsync(context, Refusals.MethodNotAllowed, negotiation.MediaType);
    }

    private async Task PostAsync(HttpContext context, ContentNegotiation negotiation)
    {
        var kind = ContentTypeHeader.Classify(context.Request.Headers.ContentType);
        if ((negotiation.Refusal ?? RefuseCaller(context) ?? RefusePost(context, kind, negotiation.MediaType)) is { } refusal)
        {
            await ResponseWriter.WriteAsync(context, refusal, negotiation.MediaType);
        }
        else if (kind == BodyKind.Multipart)
        {
            await UploadAsync(context, negotiation);
        }
        else
        {
            var (body, unread) = await RequestBody.ReadAsync(context.Request, _options, context.RequestAborted);
            var route = PersistedRoute.Of(context);
            if (unread is null && route is null && RequestBatch.IsBatch(body))
            {
                await batches.HandleAsync(context, body, negotiation.MediaType);
                return;
            }

            var request = unread is null ? SentRequest.OfBody(body, _options.MaxJsonDepth, route) : SentRequest.Of(unread);
            await ExecuteAsync(context, request, OperationKinds.QueryAndMutation, negotiation);
        }
    }

    private async Task UploadAsync(HttpContext context, ContentNegotiation negotiation)
    {
        // Files are deleted in any case, also when the client has disconnected.
        await using var files = new ReceivedFiles(_options.Uploads);
        var request = await uploads.ReadAsync(context, files, context.RequestAborted);
        // Single responses only: a subscription would keep the files indefinitely.
        var single = negotiation with { TakesEventStream = false, Parts = default };
        await ExecuteAsync(context, SentRequest.Of(request), OperationKinds.QueryAndMutation, single);
    }

    private Task GetAsync(HttpContext context, ContentNegotiation negotiation)
    {
        if (context.Request.QueryString.Value is { } text && text.Length > _options.MaxQueryStringLength)
        {
            return ResponseWriter.WriteAsync(
                context, Refusals.UrlTooLong(text.Length, _options.MaxQueryStringLength), negotiation.MediaType);
        }

        var url = context.Request.Query;
        var route = PersistedRoute.Of(context);
        if (route is null && url.ContainsKey("sdl"))
        {
            return sdl.HandleAsync(context);
        }

        if (route is null && negotiation.PrefersHtml && ide.IsServed && !RequestUrl.HasOperation(url))
        {
            return ide.HandleAsync(context);
        }

        // A response is valid for one caller at one moment; a kept answer says otherwise.
        context.Response.Headers.CacheControl = "no-store";
        var request = (negotiation.Refusal ?? RefuseCaller(context) ?? RefuseGet(context)) is { } refusal
            ? SentRequest.Of(refusal)
            : SentRequest.OfUrl(context.Request.QueryString.Value, route, () => RequestUrl.Read(url, _options.MaxJsonDepth, route));
        return ExecuteAsync(context, request, OperationKinds.Query, negotiation);
    }

    private async Task ExecuteAsync(HttpContext context, SentRequest sent, OperationKinds kinds, ContentNegotiation negotiation)
    {
        var locale = LanguageHeader.Negotiate(context);
        if (CostHeader.Read(context.Request.Headers, out var cost) is { } unknown)
        {
            await ResponseWriter.WriteAsync(context, unknown, negotiation.MediaType);
            return;
        }

        var requestContext = new RequestContext(context.TraceIdentifier)
        {
            CostMode = cost,
            Locale = locale,
            MayIntrospect = _options.MayIntrospect(context),
            Budget = _options.Budget(context),
            Increments = negotiation.Parts.Form,
        };
        var ticket = sent.Text is not { } text || negotiation.MediaType is ResponseMediaType.EventStream or ResponseMediaType.Multipart
            ? default
            : await answers.FindAsync(text, sent.IsUrl, requestContext, context.User, context.RequestAborted);
        if (ticket is { Answer: { } kept, Meter: { } meter })
        {
            await keptAnswers.AnswerAsync(context, kept, meter, requestContext, negotiation.MediaType);
            return;
        }

        var request = sent.Parse();
        if (request.Parameters is not { } parameters)
        {
            await ResponseWriter.WriteAsync(
                context, request.Refusal ?? Refusals.Unexpected(context.TraceIdentifier), negotiation.MediaType);
            return;
        }

        var allowed = negotiation.TakesEventStream ? kinds | OperationKinds.Subscription : kinds;
        var outcome = await runner.RunAsync(
            parameters, allowed, requestContext, context.RequestServices, context.User, context.RequestAborted);
        if (outcome is { Result: { Streams: null } first, Rest: var rest }
            && (rest is not null || negotiation.MediaType == ResponseMediaType.Multipart))
        {
            await parts.WriteAsync(context, first, rest, negotiation.Parts);
        }
        else if (negotiation.MediaType == ResponseMediaType.EventStream || outcome.Result?.Streams is not null)
        {
            await events.WriteAsync(context, outcome, requestContext);
        }
        else if (outcome.Result is { } result)
        {
            await keptAnswers.WriteAsync(context, result, ticket, requestContext, negotiation.MediaType);
        }
        else
        {
            await ResponseWriter.WriteAsync(
                context, outcome.Refusal ?? Refusals.Unexpected(requestContext.RequestId), negotiation.MediaType);
        }
    }

    private Refusal? RefuseCaller(HttpContext context) =>
        _options.Challenge(context) is { } challenge ? Refusals.InvalidCredential(challenge) : null;

    private Refusal? RefusePost(HttpContext context, BodyKind kind, ResponseMediaType mediaType) => kind switch
    {
        BodyKind.Json when _options.RequirePostPreflight(context) && !PreflightHeader.IsPresent(context.Request.Headers) =>
            Refusals.PreflightMissing,
        BodyKind.Json => null,
        BodyKind.JsonInOtherCharset => Refusals.UnsupportedCharset,
        BodyKind.Multipart => uploads.Refuse(context, mediaType),
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
