// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/RosterAge.h"

#include "ui/common/Labels.h"
#include "ui/common/whenReady.h"
#include "workspace/DeviceService.h"
#include "workspace/Workspace.h"

#include <QLabel>
#include <QVBoxLayout>

namespace shanke {

using namespace Qt::StringLiterals;

RosterAge::RosterAge(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_sentence(makeLabel({}, TextRole::Body, LineBreaks::Wrap))
{
    m_sentence->setObjectName(u"settings.rosterAge"_s);
    m_sentence->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sentence);
}

QString RosterAge::sentenceOf(const QDateTime& signedAt, const QDateTime& now)
{
    if (!signedAt.isValid() || signedAt.daysTo(now) <= OldFrom)
        return {};
    return tr("The list of who works at the school is from %1. Who has come or left since then is not known "
              "here; ask "
              "the county for a new one.")
        .arg(QLocale().toString(signedAt.date(), QLocale::ShortFormat));
}

void RosterAge::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    whenReady(m_workspace.devices().rosterDate(), this, [this](const Result<QDateTime>& date) {
        m_sentence->setText(sentenceOf(date.value_or(QDateTime()), QDateTime::currentDateTime()));
        m_sentence->setHidden(m_sentence->text().isEmpty());
    });
}

} // namespace shanke
