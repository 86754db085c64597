// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

// The numbers of the replicator, each with its reason.
namespace shanke::tuning {

using namespace std::chrono_literals;

// A batch takes the line for this share of the time until it is expected to be cut: a cut costs about one
// batch, and they grow smaller towards it...
constexpr int BatchesBeforeCut = 2;
// ...but no less than this, below which the heads of requests and the beginnings of compressed texts weigh
// too much, and no more than that, which is long enough for them to weigh nothing...
constexpr auto ShortestBatchTime = 1s;
constexpr auto BatchTime = 5s;
// ...and never more than this: five of them keep both sides busy, and stay below 100 MB as text and as
// values.
constexpr qint64 BatchBytes = 2 * 1024 * 1024;
// On the worst line (64 kbit/s) two plans take a second and a half, and come through before any cut; where
// they come through quickly, the next batch is four times as large.
constexpr int FirstBatch = 2;
// Bounds what one server request can cost when documents are tiny.
constexpr int MostInBatch = 1000;

// That a target lacks a revision counts for so long without asking again: longer than a line is cut, shorter
// than somebody needs to carry it there on a stick.
constexpr auto MissingCountsFor = 5min;

// Rows of a page of changes and of the _revs_diff made from it: about 100 bytes a row each way, so the first
// page is a second of the worst line.
constexpr int FirstPage = 100;
// Nothing is sent before the first page is compared.
constexpr auto PageTime = 2s;
constexpr int MostInPage = 2000;
constexpr qint64 BytesPerChange = 100;

// While one answer is parsed, the server prepares the next and a third is on the line. More would only queue.
constexpr int FetchesUnderWay = 3;
// Two requests keep a server busy that takes documents one after the other.
constexpr int StoresUnderWay = 2;
// A request that keeps the line busy for longer shows a slow one, on which requests side by side would only
// be lost together.
constexpr auto SlowRequest = 500ms;
// Nearer than this it is the server that takes its time, and has to be kept busy.
constexpr auto NearRoundTrip = 100ms;
// A batch that turns out so many times larger than what the line takes in its time goes in parts: its
// documents are larger than those before.
constexpr int PartsFrom = 2;
// Batches between request and stored; bounds memory when the target is slower than the source.
constexpr int BatchesUnderWay = 5;

// Requests for single documents or attachments side by side: hides the line's round trips.
constexpr int SmallRequestsUnderWay = 4;
// Attachments of a document up to this many bytes travel inside its JSON text (base64 costs a third more, a
// request of its own costs a round trip) and are held in memory; larger ones are streamed through a temporary
// file.
constexpr qint64 InlineBytes = 64 * 1024;

// A checkpoint is two small writes. On a good line batches come every few milliseconds and need none of their
// own; on a bad one each costs as much as a page of what it spares comparing after a cut.
constexpr auto CheckpointInterval = 8s;
// Sessions remembered in a checkpoint document. Two peers differ by one when a line was cut between the two
// writes; more would only cost bytes, for the document is read at the start of every synchronisation.
constexpr int CheckpointHistory = 3;

// What could not be had or was not taken is asked for again after this time, then after twice as long each
// time: a server that is mended within minutes is noticed soon, one that never is costs a request now and
// then.
constexpr auto FirstDebtPause = 1min;
constexpr auto LongestDebtPause = 6h;
constexpr int MostDebtDoublings = 16;
// More are no single documents but a server that is not in order: the replication stops before them.
constexpr size_t MostDebts = 10'000;
// A continuous replication that has caught up asks now and then whether the databases are still the same.
constexpr auto ConfirmInterval = 1min;

// A one-shot replication gives a transient failure this many chances in a row without any progress between.
constexpr int OneShotAttempts = 4;

// A server that answers a longpoll at once and empty is asked again after this time.
constexpr auto EmptyLongpollPause = 5s;

// Who stops a replication does not wait longer than this for a server's last answer.
constexpr auto StopPatience = 5s;

// A person may delete this many documents at once, however few there are, without being asked.
constexpr qint64 FewDeletions = 3;

} // namespace shanke::tuning
