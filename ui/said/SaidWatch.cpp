// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/said/SaidWatch.h"

#include "ui/common/whenReady.h"
#include "ui/said/paneContents.h"
#include "workspace/ResearchService.h"
#include "workspace/Workspace.h"

namespace shanke {

SaidWatch::SaidWatch(Workspace& workspace, Clock& clock, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_clock(clock)
{
    connect(&m_workspace, &Workspace::changed, this, [this] { m_reading.want(); });
}

void SaidWatch::setRecord(const DocId& record)
{
    if (m_record != record) {
        m_content.reset();
        m_record = record;
        emit changed();
    }
    m_reading.want();
}

void SaidWatch::read()
{
    if (m_record.isEmpty() || !hasSide(m_record)) {
        m_reading.answered();
        return;
    }
    whenReady(m_workspace.research().about(m_record), this,
              [this, record = m_record](const Result<ResearchView>& answer) {
                  if (record == m_record)
                      show(answer);
                  m_reading.answered();
              });
}

// A record that was never saved is not there yet: nobody has said anything of it.
void SaidWatch::show(const Result<ResearchView>& answer)
{
    if (!answer && answer.error().kind != ErrorKind::NotFound)
        emit failed(answer.error());
    std::optional<PaneContent> content = answer ? paneContent(*answer, m_clock.now()) : std::nullopt;
    if (answer)
        m_names = answer->names;
    if (content == m_content)
        return;
    m_content = std::move(content);
    emit changed();
}

void SaidWatch::say(const QList<Saying>& sayings)
{
    whenReady(m_workspace.research().say(m_record, sayings), this,
              [this](const Result<QList<SaidHere>>& answer) {
                  if (answer)
                      emit said();
                  else
                      emit failed(answer.error());
                  m_reading.want();
              });
}

void SaidWatch::handOver()
{
    whenReady(m_workspace.research().handOver(m_record), this,
              [this, record = m_record](const Result<>& answer) {
                  if (answer)
                      emit handedOver(record);
                  else
                      emit failed(answer.error());
              });
}

} // namespace shanke
