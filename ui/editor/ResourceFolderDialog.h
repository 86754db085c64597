// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Resource.h"
#include "ui/common/LatestAnswer.h"
#include "ui/editor/ListedFilesModel.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace shanke {

class InfoBar;
class ResourceFolder;

// The folder of resources: chosen here once, then a file is found in its list by typing, and cited. What the
// names do not say, the person does: whose work it is, from which platform, with which rights, and whether
// the file comes along. Objects: "resources.search", "resources.files", "resources.state",
// "resources.folder", "resources.again", "resources.origin", "resources.platform", "resources.rights",
// "resources.attach", "resources.take".
class ResourceFolderDialog : public QDialog
{
    Q_OBJECT
public:
    // Both outlive it.
    ResourceFolderDialog(ResourceFolder& folder, const Clock& clock, QWidget* parent = nullptr);

signals:
    // `path` is empty where the file stays where it is.
    void chosen(const shanke::Resource& resource, const QString& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* createFolderRow();
    QWidget* createList();
    QWidget* createFacts();
    QWidget* createButtons();
    QString stateSentence() const;
    void chooseFolder();
    void listAgain();
    void showState();
    void search();
    void showFound(const ListedFiles& found);
    void showFile();
    const ListedFile* current() const;
    Resource resource() const;
    void take();

    ResourceFolder& m_folder;
    const Clock& m_clock;
    ListedFilesModel m_model;
    LatestAnswer m_searching;
    QString m_shown; // the path of the file whose facts are shown
    InfoBar* m_message;
    QStackedWidget* m_pages;
    QLineEdit* m_search;
    QTreeView* m_list;
    QLabel* m_state = nullptr;
    QLabel* m_count = nullptr;
    QPushButton* m_again = nullptr;
    QComboBox* m_origin = nullptr;
    QLineEdit* m_platform = nullptr;
    QLineEdit* m_rights = nullptr;
    QCheckBox* m_attach = nullptr;
    QPushButton* m_take = nullptr;
};

} // namespace shanke
