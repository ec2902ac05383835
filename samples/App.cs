#!/usr/bin/env dotnet
// A program without a project: this file and the collection beside it. Run "dotnet pack" first, and then "dotnet run samples/App.cs".
#:package ZoomGen@0.1.0
#:package ZoomGen.MockServer@0.1.0
// For this repository alone, whose packages are not on a public feed, and whose projects share the versions of others.
#:property RestoreAdditionalProjectSources=../artifacts/packages
#:property ManagePackageVersionsCentrally=false
using Tasks;
using ZoomGen.MockServer;

var folder = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
await using var server = await PostmanMockServer.StartAsync(Path.Combine(folder, "tasks.postman_collection.json"));
var tasks = new TasksClient(new TasksClientOptions { BaseUrl = server.BaseUrl });

foreach (var task in await tasks.ListTasksAsync(new() { State = ListTasksState.Open }))
    Console.WriteLine($"{task.Due:yyyy-MM-dd}  {task.Title}");

var added = await tasks.AddTaskAsync(new() { Body = new() { Title = "Run the program", Due = new(2026, 12, 3) } });
Console.WriteLine($"Task {added.Id} has been added.");
