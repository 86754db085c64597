// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ArchiveWork.h"

#include "paper/paperLanguage.h"
#include "ui/common/whenReady.h"
#include "workspace/PaperService.h"
#include "workspace/Workspace.h"

#include <QCoreApplication>
#include <QLocale>

namespace shanke {

namespace {

constexpr std::chrono::milliseconds BetweenLooks{200};

} // namespace

ArchiveWork::ArchiveWork(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace)
{
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (m_state)
            emit progressed(m_state->percent);
    });
}

ArchiveWork::~ArchiveWork()
{
    stop();
}

void ArchiveWork::start(ArchiveOrder order)
{
    stop();
    m_state = std::make_shared<State>();
    order.progress = [state = m_state](double done) {
        state->percent = int(done * 100);
        return !state->isStopped;
    };
    const auto translate = [](const char* context, const char* source) {
        return QCoreApplication::translate(context, source);
    };
    m_look.start(BetweenLooks);
    whenReady(m_workspace.paper().archive(order, paperLanguage(translate, QLocale())), this,
              [this, state = m_state, path = order.path](const Result<ArchiveReport>& result) {
                  if (state == m_state)
                      end(path, result);
              });
}

void ArchiveWork::stop()
{
    if (m_state)
        m_state->isStopped = true;
}

void ArchiveWork::end(const QString& path, const Result<ArchiveReport>& result)
{
    m_state.reset();
    m_look.stop();
    if (result)
        emit written(path, *result);
    else
        emit failed(result.error());
}

} // namespace shanke
