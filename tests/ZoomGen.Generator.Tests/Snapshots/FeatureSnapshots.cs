using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Snapshots;

/// <summary>Options, credentials, variables in every part of a request, an upload, pages and GraphQL, to be read as a user does.</summary>
public class FeatureSnapshots
{
    [Fact]
    public void Client() => Snapshot.Match(GeneratorRun.Of("""
        {
          "info": { "name": "Drive API", "description": "Files and folders.", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" },
          "auth": { "type": "bearer", "bearer": [{ "key": "token", "value": "{{accessToken}}" }] },
          "variable": [
            { "key": "host", "value": "drive.example.test", "description": "The host of the API." },
            { "key": "baseUrl", "value": "https://{{host}}/v1" },
            { "key": "tenant", "value": "acme" },
            { "key": "locale", "value": "en" }
          ],
          "item": [
            {
              "name": "Create a folder",
              "request": {
                "method": "POST",
                "header": [{ "key": "Accept-Language", "value": "{{locale}}" }, { "key": "X-Request-Id", "value": "{{$guid}}" }],
                "url": { "host": ["{{baseUrl}}"], "path": ["tenants", "{{tenant}}", "folders"], "query": [{ "key": "notify", "value": "{{tenant}}-admins", "description": "Who is told." }] },
                "body": { "mode": "raw", "raw": "{\"name\":\"{{tenant}} reports\",\"shared\":true}", "options": { "raw": { "language": "json" } } }
              },
              "response": [{ "name": "Created.", "code": 201, "body": "{\"id\":7}" }]
            },
            {
              "name": "Upload a file",
              "request": {
                "method": "POST",
                "auth": { "type": "apikey", "apikey": [{ "key": "key", "value": "X-Upload-Key" }, { "key": "value", "value": "{{uploadKey}}" }, { "key": "in", "value": "header" }] },
                "url": "{{baseUrl}}/files",
                "body": { "mode": "formdata", "formdata": [
                  { "key": "file", "type": "file", "src": "/reports/2020.pdf", "contentType": "application/pdf", "description": "(Required) The file." },
                  { "key": "note", "type": "text", "value": "For {{tenant}}." }
                ] }
              },
              "response": [{ "name": "Uploaded.", "code": 204 }]
            },
            {
              "name": "Search",
              "request": {
                "method": "POST",
                "url": "{{baseUrl}}/graphql",
                "body": { "mode": "graphql", "graphql": { "query": "query Search($text: String!) { search(text: $text) { id } }", "variables": "{ \"text\": \"{{tenant}}\" }" } }
              },
              "response": []
            },
            {
              "name": "List files",
              "request": {
                "method": "GET",
                "url": { "host": ["{{baseUrl}}"], "path": ["files"], "query": [{ "key": "limit", "value": "100" }, { "key": "cursor", "value": "", "description": "Where to go on." }] }
              },
              "response": [{ "name": "The files.", "code": 200, "body": "{\"files\":[{\"id\":7,\"size\":1024}],\"next_cursor\":\"Mg\",\"has_more\":true}" }]
            }
          ]
        }
        """));
}
