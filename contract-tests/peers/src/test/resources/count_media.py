"""Follows paging.next to the end, as scripts do: the link has all that the next request needs, the token included."""
import json
import sys
import urllib.request

url, placement = sys.argv[1:]
headers = {"Authorization": "Bearer any"} if placement == "header" else {}
if placement == "query":
    url += "&access_token=any"

ids = set()
pages = 0
while url:
    with urllib.request.urlopen(urllib.request.Request(url, headers=headers)) as response:
        page = json.load(response)
    ids.update(media["id"] for media in page["data"])
    pages += 1
    # The API's links have the token, however the first request sent it.
    headers = {}
    url = page.get("paging", {}).get("next")

print(f"{len(ids)} media on {pages} pages")
