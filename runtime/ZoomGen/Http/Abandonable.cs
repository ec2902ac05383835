namespace ZoomGen.Http;

/// <summary>Waits for work that may not end when it is canceled.</summary>
internal static class Abandonable
{
    /// <summary>Waits for the result, or until the wait is canceled. A fault after that is observed.</summary>
    public static ValueTask<T> WaitAsync<T>(ValueTask<T> work, CancellationToken cancellationToken)
    {
        if (work.IsCompleted || !cancellationToken.CanBeCanceled)
            return work;
        var task = work.AsTask();
        Observe(task);
        return new(task.WaitAsync(cancellationToken));
    }

    /// <summary>Marks a fault of a task as observed, whoever waits for it.</summary>
    public static void Observe(Task task) => task.ContinueWith(
        static task => _ = task.Exception,
        CancellationToken.None,
        TaskContinuationOptions.OnlyOnFaulted | TaskContinuationOptions.ExecuteSynchronously,
        TaskScheduler.Default);
}
