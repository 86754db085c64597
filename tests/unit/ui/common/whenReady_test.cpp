// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/common/LatestAnswer.h"

#include <QCoreApplication>
#include <QPromise>

using namespace shanke;

namespace {

QFuture<int> answered(int value)
{
    QPromise<int> promise;
    promise.start();
    promise.addResult(value);
    promise.finish();
    return promise.future();
}

void deliver()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

} // namespace

TEST_CASE("whenReady: the answer comes from the event loop, once", "[ui][common]")
{
    QObject page;
    std::vector<int> heard;
    whenReady(answered(7), &page, [&](int value) { heard.push_back(value); });
    CHECK(heard.empty());
    deliver();
    deliver();
    CHECK(heard == std::vector<int>{7});
}

TEST_CASE("whenReady: a dead page is never called", "[ui][common]")
{
    auto page = std::make_unique<QObject>();
    bool called = false;
    QPromise<int> promise;
    promise.start();
    whenReady(promise.future(), page.get(), [&](int) { called = true; });
    page.reset();
    promise.addResult(1);
    promise.finish();
    deliver();
    CHECK_FALSE(called);
}

TEST_CASE("whenReady: a cancelled question has no answer", "[ui][common]")
{
    QObject page;
    bool called = false;
    QPromise<int> promise;
    promise.start();
    whenReady(promise.future(), &page, [&](int) { called = true; });
    promise.future().cancel();
    promise.finish();
    deliver();
    CHECK_FALSE(called);
}

TEST_CASE("LatestAnswer: an answer to an older question is dropped, in whatever order they come",
          "[ui][common]")
{
    LatestAnswer answer;
    std::vector<int> heard;
    QPromise<int> slow;
    slow.start();
    answer.to(slow.future(), [&](int value) { heard.push_back(value); });
    answer.to(answered(2), [&](int value) { heard.push_back(value); });
    deliver();
    slow.addResult(1);
    slow.finish();
    deliver();
    CHECK(heard == std::vector<int>{2});
}
