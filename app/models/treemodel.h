// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractItemModel>

#include <algorithm>
#include <memory>
#include <vector>

namespace jobscope::models {

/**
 * A read-only tree model over value nodes. A node is any type with a vector `children` of its own type.
 *
 * The base answers everything that views ask of a tree; a model says what a cell holds (nodeData()), and may keep
 * children back until they are asked for (firstPortion(), nextPortion()). The root itself is not shown.
 */
template <typename Node> class TreeModel : public QAbstractItemModel {
public:
    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const final
    {
        if (!m_root || column < 0 || column >= m_columns || parent.column() > 0)
            return {};
        const Item* item = itemOf(parent);
        if (row < 0 || size_t(row) >= item->children.size())
            return {};
        return createIndex(row, column, item->children[size_t(row)].get());
    }

    QModelIndex parent(const QModelIndex& child) const final
    {
        if (!child.isValid())
            return {};
        return indexOfItem(itemOf(child)->parent);
    }

    int rowCount(const QModelIndex& parent = {}) const final
    {
        return m_root && parent.column() <= 0 ? int(itemOf(parent)->children.size()) : 0;
    }

    int columnCount(const QModelIndex& = {}) const final { return m_columns; }

    bool hasChildren(const QModelIndex& parent = {}) const final
    {
        return m_root && parent.column() <= 0 && childCount(*itemOf(parent)->node) > 0;
    }

    bool canFetchMore(const QModelIndex& parent) const final
    {
        if (!m_root || parent.column() > 0)
            return false;
        const Item* item = itemOf(parent);
        return int(item->children.size()) < childCount(*item->node);
    }

    void fetchMore(const QModelIndex& parent) final
    {
        if (!canFetchMore(parent))
            return;
        Item* item = itemOf(parent);
        const int first = int(item->children.size());
        const int end = std::min(childCount(*item->node), first + std::max(nextPortion(), 1));
        beginInsertRows(parent, first, end - 1);
        append(*item, end);
        endInsertRows();
    }

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final
    {
        return index.isValid() ? nodeData(*itemOf(index)->node, index, role) : QVariant();
    }

    /** The node behind a valid index. */
    const Node& node(const QModelIndex& index) const { return *itemOf(index)->node; }

protected:
    TreeModel(int columns, QObject* parent)
        : QAbstractItemModel(parent)
        , m_columns(columns)
    {
    }

    void setRoot(Node root)
    {
        beginResetModel();
        m_tree = std::move(root);
        m_root = std::make_unique<Item>();
        m_root->node = &m_tree;
        append(*m_root, std::min(childCount(m_tree), std::max(firstPortion(m_tree), 0)));
        endResetModel();
    }

    /** A cell of a node's row; `index` is valid. */
    virtual QVariant nodeData(const Node& node, const QModelIndex& index, int role) const = 0;
    /** How many of the node's children show at all, from the first. */
    virtual int childCount(const Node& node) const { return int(node.children.size()); }
    /** How many of them are there before anybody asks for more. */
    virtual int firstPortion(const Node& node) const { return int(node.children.size()); }
    virtual int nextPortion() const { return 100; }

private:
    struct Item {
        const Node* node = nullptr;
        Item* parent = nullptr;
        int row = 0;
        std::vector<std::unique_ptr<Item>> children; //!< those fetched so far
    };

    Item* itemOf(const QModelIndex& index) const
    {
        return index.isValid() ? static_cast<Item*>(index.internalPointer()) : m_root.get();
    }

    QModelIndex indexOfItem(const Item* item) const
    {
        return item && item->parent ? createIndex(item->row, 0, item) : QModelIndex();
    }

    void append(Item& item, int end)
    {
        for (int row = int(item.children.size()); row < end; ++row) {
            auto child = std::make_unique<Item>();
            child->node = &item.node->children[size_t(row)];
            child->parent = &item;
            child->row = row;
            append(*child, std::min(childCount(*child->node), std::max(firstPortion(*child->node), 0)));
            item.children.push_back(std::move(child));
        }
    }

    int m_columns;
    Node m_tree;
    std::unique_ptr<Item> m_root;
};

} // namespace jobscope::models
