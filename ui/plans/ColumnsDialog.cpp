// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/ColumnsDialog.h"

#include "lesson/columnFor.h"
#include "ui/common/Buttons.h"
#include "ui/common/Formatting.h"
#include "ui/common/InfoBar.h"
#include "ui/common/Labels.h"
#include "ui/common/Words.h"
#include "ui/common/dialogSize.h"
#include "ui/common/whenReady.h"
#include "ui/plans/StandardsDialog.h"
#include "workspace/ColumnService.h"
#include "workspace/FileService.h"
#include "workspace/PlanRepository.h"
#include "workspace/Workspace.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize UsualSize(760, 600);
constexpr int TitlesNamed = 5;
constexpr int FirstMonthOfTerm = 8; // the first volume is taught from the summer to the winter vacation
constexpr int LastMonthOfTerm = 1;

} // namespace

ColumnsDialog::ColumnsDialog(Workspace& workspace, const Clock& clock, QWidget* parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_clock(clock),
      m_message(new InfoBar),
      m_volume(new QComboBox),
      m_tree(new ColumnTree)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Columns of standard plans"));
    m_message->setObjectName(u"columns.message"_s);
    m_tree->setObjectName(u"columns.tree"_s);
    offerVolumes();
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(spacing::medium);
    layout->addWidget(m_message);
    layout->addWidget(makeHead());
    layout->addWidget(m_tree, 1);
    layout->addWidget(makeFacts());
    layout->addWidget(makeButtons());
    resize(dialogSize(*this, UsualSize));
    connect(m_volume, &QComboBox::currentIndexChanged, this, [this] { m_reading.want(); });
    connect(m_tree, &ColumnTree::columnChosen, this, &ColumnsDialog::showCurrent);
    connect(m_tree, &ColumnTree::followWanted, this, &ColumnsDialog::follow);
    connect(&m_workspace, &Workspace::changed, this, [this] { m_reading.want(); });
    connect(&m_workspace.files(), &FileService::changed, this, [this] { m_reading.want(); });
    m_reading.want();
    showCurrent();
}

QWidget* ColumnsDialog::makeHead()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(
        makeLabel(tr("What you follow comes with synchronisation and is here without a network; "
                     "files come when you fetch them."),
                  TextRole::Muted, LineBreaks::Wrap),
        1);
    layout->addWidget(m_volume);
    return row;
}

void ColumnsDialog::offerVolumes()
{
    m_volume->setObjectName(u"columns.volume"_s);
    m_volume->setAccessibleName(tr("Volume"));
    for (const QString& key : {u"A"_s, u"B"_s})
        m_volume->addItem(Words::volume(key), key);
    m_volume->addItem(tr("All volumes"), QString());
    const int month = m_clock.now().date().month();
    const bool isFirst = month >= FirstMonthOfTerm || month <= LastMonthOfTerm;
    m_volume->setCurrentIndex(isFirst ? 0 : 1);
}

QWidget* ColumnsDialog::makeFacts()
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tight);
    m_sentence = makeLabel({}, TextRole::Body, LineBreaks::Wrap);
    m_sentence->setObjectName(u"columns.sentence"_s);
    m_missing = makeLabel({}, TextRole::Muted, LineBreaks::Wrap);
    m_missing->setObjectName(u"columns.missing"_s);
    layout->addWidget(m_sentence);
    layout->addWidget(m_missing);
    return box;
}

QWidget* ColumnsDialog::makeButtons()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_fetch = makeButton({}, ButtonKind::Primary, u"down"_s);
    m_fetch->setObjectName(u"columns.fetch"_s);
    connect(m_fetch, &QPushButton::clicked, this, &ColumnsDialog::fetch);
    m_stop = makeButton(tr("Stop fetching"));
    m_stop->setObjectName(u"columns.stop"_s);
    connect(m_stop, &QPushButton::clicked, this, &ColumnsDialog::stop);
    m_read = makeButton(tr("Read its plans…"));
    m_read->setObjectName(u"columns.read"_s);
    connect(m_read, &QPushButton::clicked, this, &ColumnsDialog::readPlans);
    auto* shut = makeButton(tr("Close"));
    shut->setObjectName(u"columns.close"_s);
    connect(shut, &QPushButton::clicked, this, &QDialog::close);
    layout->addWidget(m_read);
    layout->addWidget(m_fetch);
    layout->addWidget(m_stop);
    layout->addStretch(1);
    layout->addWidget(shut);
    return row;
}

QString ColumnsDialog::volume() const
{
    return m_volume->currentData().toString();
}

void ColumnsDialog::read()
{
    whenReady(m_workspace.columns().columns(volume()), this,
              [this, choices = m_choices](const Result<QList<ColumnState>>& answer) {
                  if (answer && choices == m_choices) // else a mark would jump back to what was before
                      m_tree->show(*answer);
                  else if (!answer)
                      m_message->showError(answer.error());
                  showCurrent();
                  m_reading.answered();
              });
}

QString ColumnsDialog::sentenceOf(const ColumnState& state)
{
    const ColumnPlans& plans = state.plans;
    //: a grade and a subject
    const QString name = tr("%1 %2").arg(Words::grade(state.grade), Words::subject(state.subject));
    QStringList sentences{name + u':'};
    if (!state.isHere && !state.comes())
        return name + u": "_s + tr("not followed.");
    if (!state.isHere)
        return name + u": "_s + tr("nothing of it has come yet.");
    sentences.append(tr("%n standard plan(s) are here.", nullptr, plans.plans));
    if (plans.files > 0)
        sentences.append(tr("%1 of %2 of their files are here (%3 of %4).")
                             .arg(plans.filesHere)
                             .arg(plans.files)
                             .arg(Formatting::bytes(plans.bytesHere), Formatting::bytes(plans.bytes)));
    return sentences.join(u' ');
}

QString ColumnsDialog::missingOf(const ColumnState& state)
{
    const QStringList& lacking = state.plans.lacking;
    if (lacking.isEmpty())
        return {};
    const QString named = lacking.mid(0, TitlesNamed).join(tr(", "));
    const int others = int(lacking.size()) - TitlesNamed;
    QString sentence = others > 0 ? tr("Files are missing of %1 and %n more.", nullptr, others).arg(named)
                                  : tr("Files are missing of %1.").arg(named);
    if (state.plans.wanted > 0)
        sentence +=
            u' ' + tr("%n file(s) are being fetched, and go on after a cut.", nullptr, state.plans.wanted);
    return sentence;
}

void ColumnsDialog::showCurrent()
{
    const ColumnState* state = m_tree->current();
    const ColumnPlans plans = state ? state->plans : ColumnPlans();
    const int toFetch = plans.files - plans.filesHere - plans.wanted;
    m_sentence->setText(state ? sentenceOf(*state) : tr("Choose a column."));
    m_missing->setText(state ? missingOf(*state) : QString());
    m_missing->setHidden(m_missing->text().isEmpty());
    //: a size: "28 MB"
    m_fetch->setText(tr("Fetch the files (%1)").arg(Formatting::bytes(plans.bytes - plans.bytesHere)));
    m_fetch->setEnabled(toFetch > 0);
    m_read->setEnabled(plans.plans > 0);
    m_stop->setVisible(plans.wanted > 0);
}

void ColumnsDialog::fetch()
{
    const ColumnState* state = m_tree->current();
    if (!state)
        return;
    whenReady(m_workspace.columns().fetchFiles(state->column, volume()), this,
              [this](const Result<int>& fetched) {
                  if (!fetched)
                      m_message->showError(fetched.error());
                  m_reading.want();
              });
}

void ColumnsDialog::stop()
{
    const ColumnState* state = m_tree->current();
    if (!state)
        return;
    whenReady(m_workspace.columns().forgetFiles(state->column, volume()), this,
              [this](const Result<>& stopped) {
                  if (!stopped)
                      m_message->showError(stopped.error());
                  m_reading.want();
              });
}

void ColumnsDialog::readPlans()
{
    if (const ColumnState* state = m_tree->current())
        whenReady(m_workspace.plans().standards({}), this,
                  [this, column = *state](const Result<QList<RecordSummary>>& standards) {
                      if (standards)
                          offer(column, *standards);
                      else
                          m_message->showError(standards.error());
                  });
}

void ColumnsDialog::offer(const ColumnState& column, const QList<RecordSummary>& standards)
{
    QList<RecordSummary> those;
    for (const RecordSummary& each : standards) {
        if (columnFor(each.header) == column.column && isOfVolume(each.header, volume()))
            those.append(each);
    }
    auto* dialog = new StandardsDialog(those, sentenceOf(column), m_clock, this);
    connect(dialog, &StandardsDialog::chosen, this, [this](const DocId& standard) {
        emit standardWanted(standard);
        close();
    });
    dialog->open();
}

void ColumnsDialog::follow(const QString& column, bool isFollowed)
{
    ++m_choices;
    whenReady(m_workspace.columns().follow(column, isFollowed), this, [this](const Result<>& followed) {
        if (!followed)
            m_message->showError(followed.error());
        m_reading.want();
    });
}

} // namespace shanke
