// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/DaysOffDialog.h"

#include "ui/common/Buttons.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/common/dialogSize.h"
#include "ui/lessons/ChangePreview.h"
#include "ui/lessons/DayOffWords.h"
#include "ui/lessons/MoveTable.h"
#include "ui/lessons/ProposeDayOffDialog.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize UsualSize(760, 560);

} // namespace

DaysOffDialog::DaysOffDialog(const SequencesView& view, const QDateTime& now, QWidget* parent)
    : QDialog(parent), m_view(view), m_now(now)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Days without lessons"));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(spacing::medium);
    layout->addWidget(makeList(), 1);
    layout->addWidget(makePreview(), 1);
    layout->addWidget(makeAnswers());
    layout->addWidget(makeEnd());
    resize(dialogSize(*this, UsualSize));
    m_list->setCurrentRow(m_list->count() > 0 ? 0 : -1);
    showCurrent();
}

QWidget* DaysOffDialog::makeList()
{
    m_list = new QListWidget;
    m_list->setObjectName(u"daysoff.list"_s);
    m_list->setAccessibleName(tr("Days without lessons"));
    m_list->setWordWrap(true);
    for (const ProposedDay& each : m_view.daysOff) {
        //: a day without lessons, and how it stands with it
        m_list->addItem(
            tr("%1 · %2").arg(DayOffWords::what(each.proposal.said), DayOffWords::answer(each, m_view)));
    }
    connect(m_list, &QListWidget::currentRowChanged, this, &DaysOffDialog::showCurrent);
    return m_list;
}

QWidget* DaysOffDialog::makePreview()
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    m_preview = makeLabel({}, TextRole::Body, LineBreaks::Wrap);
    m_preview->setObjectName(u"daysoff.preview"_s);
    auto* moves = new MoveTable(m_moves);
    moves->setObjectName(u"daysoff.moves"_s);
    layout->addWidget(m_preview);
    layout->addWidget(moves, 1);
    return box;
}

QPushButton* DaysOffDialog::addAnswer(const QString& text, const QString& object, Signal signal)
{
    auto* button = makeButton(text);
    button->setObjectName(object);
    connect(button, &QPushButton::clicked, this, [this, signal] {
        if (const ProposedDay* chosen = current())
            emit(this->*signal)(*chosen);
        close();
    });
    return button;
}

QWidget* DaysOffDialog::makeAnswers()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_accept = addAnswer(tr("Accept"), u"daysoff.accept"_s, &DaysOffDialog::acceptWanted);
    m_decline = addAnswer(tr("Decline"), u"daysoff.decline"_s, &DaysOffDialog::declineWanted);
    m_undo = addAnswer(tr("Take my answer back"), u"daysoff.undo"_s, &DaysOffDialog::undoWanted);
    for (QPushButton* button : {m_accept, m_decline, m_undo})
        layout->addWidget(button);
    layout->addStretch(1);
    return row;
}

QWidget* DaysOffDialog::makeEnd()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* propose = makeButton(tr("Propose one to the school…"));
    propose->setObjectName(u"daysoff.propose"_s);
    connect(propose, &QPushButton::clicked, this, &DaysOffDialog::propose);
    m_takeBack = makeButton(tr("Take it back for the school"));
    m_takeBack->setObjectName(u"daysoff.takeBack"_s);
    connect(m_takeBack, &QPushButton::clicked, this, &DaysOffDialog::takeBack);
    for (QPushButton* button : {propose, m_takeBack})
        button->setVisible(m_view.mayPropose);
    auto* shut = makeButton(tr("Close"));
    shut->setObjectName(u"daysoff.close"_s);
    connect(shut, &QPushButton::clicked, this, &QDialog::close);
    layout->addWidget(propose);
    layout->addWidget(m_takeBack);
    layout->addStretch(1);
    layout->addWidget(shut);
    return row;
}

const ProposedDay* DaysOffDialog::current() const
{
    const int row = m_list->currentRow();
    return row < 0 ? nullptr : &m_view.daysOff.at(size_t(row));
}

void DaysOffDialog::showCurrent()
{
    const ProposedDay* chosen = current();
    const DayOffAnswer answer = chosen ? answerTo(*chosen, m_view) : DayOffAnswer::Open;
    const QList<ClassChange> changes = chosen ? accepting(*chosen, m_view) : QList<ClassChange>();
    const bool isAsked = chosen && !chosen->isTakenBack && answer != DayOffAnswer::Accepted;
    const ChangePreview preview = ChangePreview::of(changes, m_view, m_now);
    m_preview->setText(!chosen                            ? tr("The school proposes none in this term.")
                       : answer == DayOffAnswer::Accepted ? tr("Your classes moved for it.")
                       : chosen->isTakenBack              ? tr("It is proposed no more.")
                       : changes.isEmpty()                ? tr("You have no class then.")
                                                          : preview.sentence());
    m_moves.show(isAsked ? preview.moves : QList<MovedLine>());
    m_accept->setEnabled(isAsked && !changes.isEmpty());
    m_decline->setEnabled(isAsked && !changes.isEmpty() && answer == DayOffAnswer::Open);
    m_undo->setEnabled(chosen && answer != DayOffAnswer::Open);
    m_takeBack->setEnabled(chosen && !chosen->isTakenBack);
}

void DaysOffDialog::takeBack()
{
    if (const ProposedDay* chosen = current())
        emit proposeWanted({.undoes = chosen->proposal.id.toString()});
    close();
}

void DaysOffDialog::propose()
{
    auto* dialog = new ProposeDayOffDialog(m_view, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        emit proposeWanted(dialog->dayOff());
        close();
    });
    dialog->open();
}

} // namespace shanke
