// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/InterruptSignal.h"

#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace shanke::cli {

namespace {

// A signal handler may do little more than write to a file: here the writing end of a pipe.
int wakeUp = -1;
volatile std::sig_atomic_t isInterrupted = 0;

void onSignal(int number)
{
    const char byte = 1;
    isInterrupted = 1;
    [[maybe_unused]] const auto written = ::write(wakeUp, &byte, 1);
    std::signal(number, SIG_DFL);
}

} // namespace

InterruptSignal::InterruptSignal()
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return; // the signals then end the program at once, which leaves everything whole as well
    wakeUp = ends[1];
    auto* notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier, end = ends[0]] {
        notifier->setEnabled(false);
        char byte = 0;
        [[maybe_unused]] const auto got = ::read(end, &byte, 1);
        emit interrupted();
    });
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
}

bool InterruptSignal::hasCome()
{
    return isInterrupted != 0;
}

} // namespace shanke::cli
