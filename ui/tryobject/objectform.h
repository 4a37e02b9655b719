// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/objectfacts.h"

#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace jobscope::ui {

/**
 * What is known of one object and its bucket, or of a bucket alone, to be filled in; every field may stay empty: that
 * fact is not known.
 */
class ObjectForm final : public QWidget {
    Q_OBJECT
public:
    enum class Subject { Object, Bucket };

    explicit ObjectForm(Subject subject, QWidget* parent = nullptr);

    /** What can be read of the fields. */
    explain::ObjectFacts facts() const;
    void setFacts(const explain::ObjectFacts& facts);
    /** Owner, permission, shared access and tags of the bucket: only jobs with criteria ask for them. */
    void setBucketDetailsVisible(bool visible);
    void focusKey();

Q_SIGNALS:
    void factsChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Part { BucketName, Object, BucketDetails };

    /** A field with its label and, below it, what is wrong with it. */
    struct Row {
        QLabel* label = nullptr;
        QWidget* field = nullptr;
        QLabel* problem = nullptr;
        Part part = Part::Object;
    };
    struct Tags {
        QLineEdit* text = nullptr;
        QCheckBox* none = nullptr;
    };

    QLineEdit* addText(const QString& label, const QString& name, Part part);
    QComboBox* addChoice(
        const QString& label, const QString& name, const QStringList& choices, const QString& nothing, Part part);
    Tags addTags(const QString& label, const QString& name, Part part);
    Row& addRow(const QString& label, QWidget* field, Part part);
    bool isShown(Part part) const;
    void showParts();
    void arrange();
    void checkFields();
    void setProblem(const QWidget* field, const QString& problem);
    static std::optional<explain::TagMap> tagsOf(const Tags& tags, bool* isReadable);
    static void setTags(const Tags& tags, const std::optional<explain::TagMap>& value);

    Subject m_subject;
    std::vector<Row> m_rows;
    QGridLayout* m_grid;
    int m_columns = 0;
    bool m_showsDetails;
    QLineEdit* m_bucket;
    QLineEdit* m_key;
    QLineEdit* m_size;
    QLineEdit* m_lastModified;
    QComboBox* m_storageClass;
    Tags m_tags;
    QLineEdit* m_account;
    QComboBox* m_permission;
    QComboBox* m_sharedAccess;
    Tags m_bucketTags;
};

} // namespace jobscope::ui
