// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/DayOffBar.h"

#include "ui/common/Buttons.h"
#include "ui/common/FoldingRow.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/lessons/ChangePreview.h"
#include "ui/lessons/DayOffWords.h"

#include <QVBoxLayout>

namespace shanke {

using namespace Qt::StringLiterals;

DayOffBar::DayOffBar(QWidget* parent)
    : Card(parent),
      m_what(makeLabel({}, TextRole::Strong, LineBreaks::Wrap)),
      m_preview(makeLabel({}, TextRole::Muted, LineBreaks::Wrap)),
      m_accept(makeButton(tr("Accept"), ButtonKind::Primary, u"check"_s)),
      m_decline(makeButton(tr("Decline")))
{
    m_what->setObjectName(u"dayoff.what"_s);
    m_preview->setObjectName(u"dayoff.preview"_s);
    m_accept->setObjectName(u"dayoff.accept"_s);
    m_decline->setObjectName(u"dayoff.decline"_s);
    auto* texts = new QWidget;
    auto* lines = new QVBoxLayout(texts);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(spacing::tight);
    lines->addWidget(m_what);
    lines->addWidget(m_preview);
    auto* row = new FoldingRow;
    row->addPart(texts);
    QHBoxLayout* buttons = row->addLine();
    buttons->addWidget(m_accept);
    buttons->addWidget(m_decline);
    content()->addWidget(row);
    connect(m_accept, &QPushButton::clicked, this, &DayOffBar::press);
    connect(m_decline, &QPushButton::clicked, this, [this] { emit declineWanted(m_proposed); });
    hide();
}

void DayOffBar::show(const SequencesView& view, const QDateTime& now)
{
    const std::vector<ProposedDay> waiting = waitingDaysOff(view);
    setVisible(!waiting.empty());
    if (waiting.empty())
        return;
    m_proposed = waiting.front();
    showAsked(view, now, int(waiting.size()) - 1);
}

void DayOffBar::showAsked(const SequencesView& view, const QDateTime& now, int others)
{
    const bool isLeftBehind = m_proposed.isTakenBack;
    const QString what = DayOffWords::what(m_proposed.proposal.said);
    //: what the school proposes: a day without lessons
    QString sentence = isLeftBehind ? tr("The school took this back: %1").arg(what)
                                    : tr("The school proposes: %1").arg(what);
    if (others > 0)
        sentence += u' ' + tr("(%n more after it)", nullptr, others);
    m_what->setText(sentence);
    const QList<ClassChange> changes =
        isLeftBehind ? takingBackAnswer(m_proposed, view) : accepting(m_proposed, view);
    const QString preview = ChangePreview::of(changes, view, now).sentence();
    m_preview->setText(tr("%n of your classes.", nullptr, int(changes.size())) + u' ' + preview);
    m_accept->setText(isLeftBehind ? tr("Hold the classes as before") : tr("Accept"));
    m_decline->setHidden(isLeftBehind);
}

void DayOffBar::press()
{
    if (m_proposed.isTakenBack)
        emit undoWanted(m_proposed);
    else
        emit acceptWanted(m_proposed);
}

} // namespace shanke
