using System.Globalization;
using EngagementFramework.Assessments;
using EngagementFramework.Json;
using EngagementFramework.Streaming;
using EngagementFramework.Tool.Documents;
using EngagementFramework.Tool.Hosting;

namespace EngagementFramework.Tool.Portfolios;

/// <summary>Evaluates many documents, one after the other, and writes their results in the same order.</summary>
/// <param name="host">Everything around the command.</param>
/// <param name="instrument">The cards and the ladder in use.</param>
/// <param name="inputs">The documents.</param>
/// <param name="form">How results are written.</param>
/// <param name="options">How the documents are evaluated.</param>
internal sealed class PortfolioRun(ToolHost host, Instrument instrument, AssessmentInputs inputs, IResultForm form, RunOptions options)
{
    private static readonly TimeSpan KeepEvery = TimeSpan.FromSeconds(1);

    private InputPosition _position;
    private long _bytesRead;
    private RunTotals _totals = new(instrument);

    /// <summary>Runs, and returns the exit code.</summary>
    /// <param name="path">The file to write; null for standard output.</param>
    /// <param name="cancellation">Breaks it off.</param>
    /// <exception cref="OutputException">The output cannot be written.</exception>
    public async Task<int> RunAsync(string? path, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var (output, journal) = RunOutputs.Open(path, host, inputs, () => RunFingerprint.Of(inputs, instrument, options.Evaluation, form.Id), options.Resume);
        await using var opened = output;
        if (journal is not null)
        {
            (_position, _bytesRead, _totals) = (journal.Position, journal.BytesRead, Totals(journal, path!));
        }

        try
        {
            return await ShowAsync(path is null && host.OutputIsTerminal, progress => RunAsync(output, progress, cancellation));
        }
        catch (Exception exception) when (exception is OperationCanceledException or OutputException && !options.Quiet && output.KeptIn is { } kept)
        {
            Tell($"engagement: what is done is kept in '{kept}'; the same command with --resume goes on from there");
            throw;
        }
    }

    private async Task<int> RunAsync(IRunOutput output, (IRunProgress Progress, RunSpeed Speed) shown, CancellationToken cancellation)
    {
        var problems = new ProblemLog(shown.Progress.Tell);
        var (before, kept) = (_bytesRead, shown.Speed.Elapsed);
        if (_totals.Documents == 0)
        {
            await output.WriteAsync(form.Head, cancellation);
        }

        try
        {
            await foreach (var piece in Pieces(cancellation))
            {
                using (piece)
                {
                    await TakeAsync(piece, before, output, problems, cancellation);
                }

                shown.Speed.Count(piece.BytesRead);
                shown.Progress.Show();
                if (problems.Any && options.FailFast)
                {
                    await output.DiscardAsync();
                    return Summarise();
                }

                if (shown.Speed.Elapsed - kept >= KeepEvery)
                {
                    await output.KeepAsync(_position, _bytesRead, _totals);
                    kept = shown.Speed.Elapsed;
                }
            }
        }
        catch (OperationCanceledException)
        {
            await output.KeepAsync(_position, _bytesRead, _totals);
            throw;
        }

        await output.WriteAsync(form.Foot(_totals), cancellation);
        await output.CompleteAsync(cancellation);
        return Summarise();
    }

    private RunTotals Totals(RunJournal journal, string path)
    {
        try
        {
            return RunTotals.Of(journal, instrument);
        }
        catch (ArgumentException)
        {
            throw new OutputException("What is there of it cannot be resumed: its journal is damaged. Leave out --resume to begin anew.", path) { Code = ProblemLog.CannotResume };
        }
    }

    private IAsyncEnumerable<ResultPiece> Pieces(CancellationToken cancellation)
    {
        var reader = new AssessmentReader(instrument.Catalog, instrument.Framework);
        var evaluator = new PortfolioEvaluator(reader, new AssessmentEvaluator(instrument.Catalog, instrument.Framework, instrument.Texts));
        return evaluator.EvaluateAsync(
            inputs.ReadAsync(reader.MaximumBytes, _position, cancellation),
            entry => ResultPiece.Of(entry, form),
            new PortfolioOptions { Evaluation = options.Evaluation, DegreeOfParallelism = options.Jobs },
            cancellation);
    }

    private async Task TakeAsync(ResultPiece piece, long before, IRunOutput output, ProblemLog problems, CancellationToken cancellation)
    {
        if (piece.Result is { } result)
        {
            await output.WriteAsync(piece.Bytes, cancellation);
            _totals.Add(result);
        }
        else
        {
            problems.Add(piece.Name, piece.Problems);
            _totals.AddInvalid();
        }

        _position = inputs.After(piece.Name, piece.Line, _position);
        _bytesRead = before + piece.BytesRead;
    }

    /// <param name="onTerminal">Whether the results themselves show on a terminal how it goes, where a bar would break them.</param>
    /// <param name="run">The run.</param>
    private async Task<int> ShowAsync(bool onTerminal, Func<(IRunProgress, RunSpeed), Task<int>> run)
    {
        var speed = new RunSpeed(host.Clock, inputs.TotalBytes, _bytesRead);
        var isShown = !options.Quiet && !onTerminal;
        return isShown && host.ErrorTerminal is { } terminal
            ? await ProgressBar.RunAsync(terminal, speed, progress => run((progress, speed)))
            : await run((new ProgressLines(host.Error, isShown ? speed : null), speed));
    }

    private int Summarise()
    {
        if (!options.Quiet)
        {
            var problems = _totals.Invalid > 0 ? string.Create(CultureInfo.InvariantCulture, $"; {_totals.Invalid} with problems") : "";
            Tell(string.Create(CultureInfo.InvariantCulture, $"engagement: evaluated {_totals.Documents - _totals.Invalid} of {_totals.Documents}{problems}"));
        }

        return _totals.Invalid > 0 ? ExitCodes.InvalidInput : ExitCodes.Success;
    }

    private void Tell(string line) => new ProgressLines(host.Error, speed: null).Tell(line);
}
