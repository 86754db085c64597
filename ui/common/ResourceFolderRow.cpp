// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ResourceFolderRow.h"

#include "ui/common/Buttons.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Formatting.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/common/whenReady.h"
#include "workspace/ResourceFolder.h"

#include <QBoxLayout>
#include <QFileDialog>

namespace shanke {

using namespace Qt::StringLiterals;

ResourceFolderRow::ResourceFolderRow(ResourceFolder& folder, Forgetting forgetting)
    : m_folder(folder),
      m_state(makeLabel({}, TextRole::Muted, LineBreaks::Wrap)),
      m_other(makeButton({})),
      m_again(makeButton({})),
      m_forget(forgetting == Forgetting::Offered ? makeButton(tr("Forget the folder")) : nullptr)
{
    m_state->setObjectName(u"resources.state"_s);
    m_other->setObjectName(u"resources.folder"_s);
    m_again->setObjectName(u"resources.again"_s);
    layOut();
    connect(m_other, &QPushButton::clicked, this, &ResourceFolderRow::chooseFolder);
    connect(m_again, &QPushButton::clicked, this, &ResourceFolderRow::listAgain);
    connect(&m_folder, &ResourceFolder::changed, this, &ResourceFolderRow::showState);
    showState();
}

// Three buttons beside a text leave it no room.
void ResourceFolderRow::layOut()
{
    auto* layout = new QBoxLayout(m_forget ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_state, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_again, 0, Qt::AlignTop);
    buttons->addWidget(m_other, 0, Qt::AlignTop);
    layout->addLayout(buttons);
    if (!m_forget)
        return;
    m_forget->setObjectName(u"resources.forget"_s);
    connect(m_forget, &QPushButton::clicked, this, [this] { choose({}); });
    buttons->addWidget(m_forget);
    buttons->addStretch();
}

QString ResourceFolderRow::stateSentence() const
{
    const ListingState& state = m_folder.state();
    const ListingFacts& facts = state.facts;
    if (facts.root.isEmpty())
        return tr("No folder is chosen.");
    QStringList sentences{shownName(facts.root) + u':'};
    if (state.isListing)
        sentences.append(tr("being listed, %n file(s) so far.", nullptr, facts.files));
    else if (state.isAway())
        sentences.append(tr("the folder is not here now. %n file(s) were listed.", nullptr, facts.files));
    else if (state.fault)
        sentences.append(ErrorText::of(*state.fault));
    else if (!facts.isWhole)
        sentences.append(tr("not all of it is listed yet, %n file(s) so far.", nullptr, facts.files));
    else
        sentences.append(tr("%n file(s), listed %1.", nullptr, facts.files)
                             .arg(Formatting::moment(facts.listedAt, m_folder.clock().now())));
    if (facts.isCut)
        sentences.append(tr("There is more than the list takes: choose a smaller folder."));
    if (facts.unread > 0)
        sentences.append(tr("%n folder(s) could not be read.", nullptr, facts.unread));
    return sentences.join(u' ');
}

void ResourceFolderRow::showState()
{
    const ListingState& state = m_folder.state();
    const bool isChosen = !state.facts.root.isEmpty();
    m_state->setText(stateSentence());
    m_other->setText(isChosen ? tr("Another folder…") : tr("Choose the folder…"));
    m_again->setVisible(isChosen);
    if (m_forget)
        m_forget->setVisible(isChosen);
    if (state.isListing)
        m_again->setText(tr("Stop"));
    else if (state.isAway())
        m_again->setText(tr("Look again"));
    else
        m_again->setText(state.facts.isWhole ? tr("List again") : tr("Go on"));
}

void ResourceFolderRow::chooseFolder()
{
    auto* dialog = new QFileDialog(this, tr("Folder of resources"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &ResourceFolderRow::choose);
    dialog->open();
}

void ResourceFolderRow::choose(const QString& path)
{
    whenReady(m_folder.choose(path), this, [this](const Result<>& isChosen) {
        if (!isChosen)
            emit failed(isChosen.error().kind == ErrorKind::InvalidInput
                            ? tr("This folder cannot be read. Choose another one.")
                            : ErrorText::of(isChosen.error()));
    });
}

void ResourceFolderRow::listAgain()
{
    m_folder.state().isListing ? m_folder.stop() : m_folder.refresh(std::chrono::minutes(0));
}

} // namespace shanke
